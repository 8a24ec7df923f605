package fr.contratdeville.io.xlsx.feuille.paquet;

/**
 * One line of the central directory. Places count from the start of the file.
 *
 * @param debut where its data start
 * @param locale where its local header starts
 * @param ligne where this line starts
 */
record EntreeZip(
    String nom,
    boolean compressee,
    long tailleCompressee,
    long taille,
    long crc,
    long debut,
    long locale,
    long ligne) {

  /** The same entry once it is known where its data start, after the local header. */
  EntreeZip aPartirDe(long donnees) {
    return new EntreeZip(nom, compressee, tailleCompressee, taille, crc, donnees, locale, ligne);
  }

  /** The name under which a part is found. */
  String cle() {
    return Chemins.cle(nom);
  }

  boolean estUnDossier() {
    return nom.endsWith("/") || nom.endsWith("\\");
  }
}
