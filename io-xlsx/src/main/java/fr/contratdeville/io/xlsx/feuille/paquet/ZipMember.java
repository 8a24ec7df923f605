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

  /** The same entry once it is known where its data start, after the local header. */
  ZipMember withDataStart(long donnees) {
    return new ZipMember(
        name, deflated, compressedSize, size, crc, donnees, headerStart, lineStart);
  }

  /** The name under which a part is found. */
  String key() {
    return PartNames.key(name);
  }

  boolean isFolder() {
    return name.endsWith("/") || name.endsWith("\\");
  }
}
