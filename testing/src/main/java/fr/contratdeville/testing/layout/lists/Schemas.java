package fr.contratdeville.testing.layout.lists;

import java.util.List;

/** The columns of lists that are published under a schema, by the kind of their cells. */
final class Schemas {
  /** A heading and what stands under it. */
  record Field(String heading, Kind kind) {}

  /** What stands under a heading. */
  enum Kind {
    PORTEUR,
    TITLE,
    AMOUNT,
    FINANCEUR,
    SIRET,
    DATE,
    REFERENCE,
    WORD,
    FLAG,
    PERCENT,
    YEAR,
    INSEE,
    POSTAL,
    DEPARTMENT,
    REGION,
    PROGRAMME,
    RANK,
    PEOPLE,
    ACCOUNT,
    BUDGET,
    COST
  }

  /** The data of subsidies that the law asks for, in the names of its schema. */
  static final List<Field> SCDL = List.of(
      new Field("nomAttribuant", Kind.FINANCEUR),
      new Field("idAttribuant", Kind.SIRET),
      new Field("dateConvention", Kind.DATE),
      new Field("referenceDecision", Kind.REFERENCE),
      new Field("nomBeneficiaire", Kind.PORTEUR),
      new Field("idBeneficiaire", Kind.SIRET),
      new Field("rnaBeneficiaire", Kind.WORD),
      new Field("objet", Kind.TITLE),
      new Field("montant", Kind.AMOUNT),
      new Field("nature", Kind.WORD),
      new Field("conditionsVersement", Kind.WORD),
      new Field("datesPeriodeVersement", Kind.DATE),
      new Field("idRAE", Kind.WORD),
      new Field("notificationUE", Kind.FLAG),
      new Field("pourcentageSubvention", Kind.PERCENT),
      new Field("dispositifAide", Kind.WORD));

  /** The same data in the words of the order that asks for them. */
  static final List<Field> ORDER = List.of(
      new Field("Nom de l'attribuant", Kind.FINANCEUR),
      new Field("Identification de l'attribuant", Kind.SIRET),
      new Field("Date de la convention", Kind.DATE),
      new Field("Référence de la décision", Kind.REFERENCE),
      new Field("Nom du bénéficiaire", Kind.PORTEUR),
      new Field("Identification du bénéficiaire", Kind.SIRET),
      new Field("Objet de la convention", Kind.TITLE),
      new Field("Montant total de la subvention", Kind.AMOUNT),
      new Field("Nature de la subvention", Kind.WORD),
      new Field("Conditions de versement", Kind.WORD),
      new Field("Dates ou périodes de versement", Kind.DATE),
      new Field("Numéro RAE", Kind.WORD),
      new Field("Notification à la Commission européenne", Kind.FLAG),
      new Field("Pourcentage de la subvention", Kind.PERCENT));

  /** Credits of the politique de la ville, as the State publishes them. */
  static final List<Field> P147 = List.of(
      new Field("Code département", Kind.DEPARTMENT),
      new Field("Programme", Kind.PROGRAMME),
      new Field("Nom du bénéficiaire", Kind.PORTEUR),
      new Field("SIRET", Kind.SIRET),
      new Field("Libellé de l'action", Kind.TITLE),
      new Field("Thème", Kind.WORD),
      new Field("Année", Kind.YEAR),
      new Field("Montant", Kind.AMOUNT));

  /** Another order of such columns, with codes that look like money. */
  static final List<Field> STATE = List.of(
      new Field("Région", Kind.REGION),
      new Field("Département", Kind.DEPARTMENT),
      new Field("Commune", Kind.INSEE),
      new Field("Code postal", Kind.POSTAL),
      new Field("Porteur", Kind.PORTEUR),
      new Field("Intitulé", Kind.TITLE),
      new Field("N° de dossier", Kind.REFERENCE),
      new Field("Montant accordé", Kind.AMOUNT),
      new Field("Nombre de bénéficiaires", Kind.PEOPLE));

  private Schemas() {}
}
