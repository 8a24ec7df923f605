package fr.contratdeville.io.xlsx.feuille.paquet;

/**
 * One line of the central directory. Places count from the start of the file.
 *
 * @param dataStart where its data start
 * @param headerStart where its local header starts
 * @param lineStart where this line starts
 */
record ZipMember(
    String name,
    boolean deflated,
    long compressedSize,
    long size,
    long crc,
    long dataStart,
    long headerStart,
    long lineStart) {

  /** This entry with the place of its data, known once its local header is read. */
  ZipMember withDataStart(long donnees) {
    return new ZipMember(
        name, deflated, compressedSize, size, crc, donnees, headerStart, lineStart);
  }

  /** The key of the part, see {@link PartNames#key}. */
  String key() {
    return PartNames.key(name);
  }

  boolean isFolder() {
    return name.endsWith("/") || name.endsWith("\\");
  }
}
