package fr.contratdeville.io.xlsx.feuille.paquet;

/** One line of the central directory. {@code debut} counts from the start of the file. */
record EntreeZip(
    String nom, boolean compressee, long tailleCompressee, long taille, long crc, long debut) {

  /** The same entry once it is known where its data start, after the local header. */
  EntreeZip aPartirDe(long donnees) {
    return new EntreeZip(nom, compressee, tailleCompressee, taille, crc, donnees);
  }

  /** The name under which a part is found. */
  String cle() {
    return Chemins.cle(nom);
  }

  boolean estUnDossier() {
    return nom.endsWith("/") || nom.endsWith("\\");
  }
}
