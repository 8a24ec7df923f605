package fr.contratdeville.io.xlsx.feuille.lecture;

import java.util.Locale;

/**
 * The reason why a file cannot be read, with what to do about it. {@code %s} stands for the part,
 * the limit or the document that it is about.
 */
public enum Motif {
  INTROUVABLE("ce fichier n'existe pas", "this file does not exist"),
  PAS_UN_FICHIER(
      "c'est un dossier, pas un fichier : choisissez le classeur",
      "this is no regular file: choose the workbook"),
  LECTURE_IMPOSSIBLE(
      "le fichier ne peut pas être lu (%s) : vérifiez vos droits et qu'il n'est pas ouvert ailleurs",
      "the file cannot be read (%s): check your rights and that nothing else has it open"),
  VIDE("le fichier est vide : demandez-le à nouveau", "the file is empty: ask for it again"),
  TROP_GROS("le fichier est trop gros : %s", "the file is too big: %s"),
  TRONQUE(
      "le fichier est incomplet : téléchargez-le ou demandez-le à nouveau",
      "the file is incomplete: download it or ask for it again"),
  ENDOMMAGE(
      "le fichier est endommagé (%s) : ouvrez-le dans un tableur et enregistrez-le à nouveau au format .xlsx",
      "the file is damaged (%s): open it in a spreadsheet and save it again as .xlsx"),
  CHIFFRE(
      "le classeur est protégé par un mot de passe : enregistrez-le sans mot de passe",
      "the workbook is protected by a password: save it without one"),
  XLS_ANCIEN(
      "c'est un ancien classeur .xls : contrat-de-ville-io-xls le lit, sinon enregistrez-le au format .xlsx",
      "this is an old .xls workbook: contrat-de-ville-io-xls reads it, or else save it as .xlsx"),
  XLSB(
      "c'est un classeur binaire .xlsb : enregistrez-le au format .xlsx",
      "this is a binary .xlsb workbook: save it as .xlsx"),
  ODS(
      "c'est un document OpenDocument (LibreOffice) : lisez-le avec contrat-de-ville-io-ods, ou enregistrez-le au format .xlsx",
      "this is an OpenDocument file (LibreOffice): read it with contrat-de-ville-io-ods, or save it as .xlsx"),
  DOCX(
      "c'est un document Word : contrat-de-ville-io-html le lit, sinon copiez-en le tableau dans un classeur .xlsx",
      "this is a Word document: contrat-de-ville-io-html reads it, or else copy its table into an .xlsx workbook"),
  AUTRE_DOCUMENT(
      "ce n'est pas un classeur mais %s : choisissez un classeur .xlsx",
      "this is not a workbook but %s: choose an .xlsx workbook"),
  HTML(
      "c'est une page web (HTML ou XML) et non un classeur : ouvrez-la dans un tableur et enregistrez-la au format .xlsx",
      "this is a web page (HTML or XML) and not a workbook: open it in a spreadsheet and save it as .xlsx"),
  CSV(
      "c'est un fichier texte (CSV) et non un classeur : ouvrez-le dans un tableur et enregistrez-le au format .xlsx",
      "this is a text file (CSV) and not a workbook: open it in a spreadsheet and save it as .xlsx"),
  FORMAT_INCONNU(
      "le format n'est pas reconnu : enregistrez le document au format .xlsx",
      "the format is not recognised: save the document as .xlsx"),
  SANS_FEUILLE(
      "le classeur ne contient aucune feuille de calcul", "the workbook holds no worksheet"),
  SANS_ANNOTATION(
      "rien ne peut être ajouté à ce classeur sans l'abîmer : %s ; enregistrez-le à nouveau au format .xlsx depuis un tableur",
      "nothing can be added to this workbook without harm: %s; save it again as .xlsx from a spreadsheet"),
  SUSPECT(
      "le fichier contient ce qu'aucun tableur n'écrit (%s) : ne l'utilisez pas sans connaître sa provenance",
      "the file holds what no spreadsheet writes (%s): do not use it unless you know where it comes from"),
  LIMITE(
      "le classeur dépasse ce qui est lu sans risque (%s) : retirez ce qui est inutile ou partagez-le en plusieurs",
      "the workbook exceeds what is read safely (%s): remove what is not needed or split it");

  private final String francais;
  private final String anglais;

  Motif(String francais, String anglais) {
    this.francais = francais;
    this.anglais = anglais;
  }

  /** One sentence without the name of the file; French unless the language is English. */
  String phrase(String detail, Locale langue) {
    String modele = langue.getLanguage().equals("en") ? anglais : francais;
    return modele.replace("%s", detail);
  }
}
