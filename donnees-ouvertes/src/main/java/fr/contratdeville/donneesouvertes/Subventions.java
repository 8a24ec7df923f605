package fr.contratdeville.donneesouvertes;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.valeur.Graphie;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The open data of subsidies ({@link Schema#SCDL_SUBVENTIONS}): a row for each line of money that
 * was granted.
 *
 * <pre>{@code
 * Publication publication = Subventions.de(contrat)
 *     .withAttribuant("MAIRIE BAGNOLS", new Attribuant("Ville de Bagnols-sur-Cèze", siret))
 *     .withConventions(ligne -> conventions.find(ligne))
 *     .publier();
 * }</pre>
 *
 * <p>A line qualifies if its amount is above zero, its step is granted, notified, committed or paid
 * (or the document states none), and it is nobody's own funds. What the schema wants and a contract
 * does not hold is given by {@link Attribuant} and {@link Convention}; without it, a row is to be
 * completed. One value is not in the contract: a line of money has one porteur, and the schema says
 * that the share of a single beneficiary is 1.
 */
public final class Subventions {
  private static final Message PAS_DE_CONVENTION = Message.of(
      "aucune convention n'est donnée qui le dise", "no convention is given that says so");

  private static final Message SANS_VALEUR =
      Message.of("il n'y a pas de valeur", "there is no value");

  private final ContratDeVille contrat;
  private final Map<Graphie, Attribuant> attribuants;
  private final Function<? super LigneSituee, Optional<Convention>> conventions;

  private Subventions(
      ContratDeVille contrat,
      Map<Graphie, Attribuant> attribuants,
      Function<? super LigneSituee, Optional<Convention>> conventions) {
    this.contrat = contrat;
    this.attribuants = attribuants;
    this.conventions = conventions;
  }

  /**
   * {@return the subsidies of a contract, of whose financeurs and conventions nothing else is
   * known}
   *
   * @param contrat the contract
   */
  public static Subventions de(ContratDeVille contrat) {
    return new Subventions(contrat, Map.of(), ligne -> Optional.empty());
  }

  /**
   * {@return these subsidies with who a financeur is}
   *
   * @param financeur a name that the document prints, or one that it was resolved to, in any
   *     spelling
   * @param attribuant its official name and SIRET
   */
  public Subventions withAttribuant(String financeur, Attribuant attribuant) {
    Map<Graphie, Attribuant> tous = new HashMap<>(attribuants);
    tous.put(Graphie.of(financeur), attribuant);
    return new Subventions(contrat, Map.copyOf(tous), conventions);
  }

  /**
   * {@return these subsidies with their conventions}
   *
   * @param conventions the convention of a line, as far as it is known; a pure function
   */
  public Subventions withConventions(
      Function<? super LigneSituee, Optional<Convention>> conventions) {
    return new Subventions(contrat, attribuants, conventions);
  }

  /** {@return the rows of the lines that {@linkplain ContratDeVille#retenues() count once}} */
  public Publication publier() {
    return publier(contrat.retenues());
  }

  /**
   * {@return the rows of some lines: those granted, where {@link ContratDeVille#retenues()} would
   * take those paid}
   *
   * @param lignes lines of the contract
   * @throws fr.contratdeville.valeur.ValeurInvalideException if lines that qualify are of several
   *     steps in one year, which give the same money several times
   */
  public Publication publier(Selection lignes) {
    return new Publication(Schema.SCDL_SUBVENTIONS, colonnes(), lignes, Subventions::ecart);
  }

  private static Optional<Message> ecart(LigneSituee ligne) {
    return Ecarts.of(ligne)
        .or(() -> ligne.financeur().type() == TypeFinanceur.AUTOFINANCEMENT
            ? Optional.of(Message.of("autofinancement", "own funds"))
            : Optional.empty());
  }

  private List<ColonnePubliee> colonnes() {
    Message pasDePorteur = Message.of(
        "le document ne nomme pas le porteur", "the document does not name the organisation");
    Message pasDeSiret = Message.of(
        "le document ne donne pas le SIRET du porteur",
        "the document does not give the SIRET of the organisation");
    ColonnePubliee rna = texte(
        "rnaBeneficiaire",
        l -> porteur(l).flatMap(Porteur::rna).map(Object::toString),
        Message.of("le document ne donne pas le numéro RNA", "the document gives no RNA number"));
    return List.of(
        texte("nomAttribuant", l -> Optional.of(nomAttribuant(l)), SANS_VALEUR),
        texte(
            "idAttribuant",
            l -> attribuant(l).map(a -> a.siret().toString()),
            Message.of(
                "le SIRET du financeur n'est pas donné",
                "the SIRET of the financeur is not given")),
        convention("dateConvention", c -> Optional.of(c.date().toString())),
        convention("referenceDecision", Convention::reference),
        texte("nomBeneficiaire", l -> porteur(l).map(Porteur::structure), pasDePorteur),
        // Rule of the schema, one-of-required: the SIRET or the number as an association.
        new ColonnePubliee(
            champ("idBeneficiaire"),
            Genre.TEXTE,
            l -> cellule(porteur(l).flatMap(Porteur::siret).map(Object::toString)),
            pasDeSiret,
            l -> rna.cellule(l).equals(Cellule.VIDE)),
        rna,
        texte(
            "objet",
            l -> Optional.of(l.action().intitule()).filter(t -> !t.equals(Action.SANS_INTITULE)),
            Message.of(
                "le document ne nomme pas l'action", "the document does not name the action")),
        nombre("montant", Genre.MONTANT, l -> l.montant().map(Montant::euros)),
        convention("nature", c -> c.nature().map(Convention.Nature::texte)),
        convention("conditionsVersement", Convention::conditions),
        convention("datesPeriodeVersement", Convention::versement),
        convention("idRAE", Convention::idRae),
        convention("notificationUE", c -> c.notificationUe().map(oui -> oui ? "oui" : "non")),
        nombre("pourcentageSubvention", Genre.NOMBRE, l -> Optional.of(BigDecimal.ONE)),
        convention("dispositifAide", Convention::dispositif));
  }

  private Optional<Attribuant> attribuant(LigneSituee ligne) {
    return Optional.ofNullable(attribuants.get(Graphie.of(ligne.financeur().nom())))
        .or(() ->
            Optional.ofNullable(attribuants.get(Graphie.of(ligne.financeur().structure()))));
  }

  private String nomAttribuant(LigneSituee ligne) {
    return attribuant(ligne).map(Attribuant::nom).orElse(ligne.financeur().structure());
  }

  private static Optional<Porteur> porteur(LigneSituee ligne) {
    return ligne.action().porteur();
  }

  private ColonnePubliee convention(String nom, Function<Convention, Optional<String>> valeur) {
    return texte(nom, l -> conventions.apply(l).flatMap(valeur), PAS_DE_CONVENTION);
  }

  private static ColonnePubliee texte(
      String nom, Function<LigneSituee, Optional<String>> valeur, Message siAbsent) {
    ChampSchema champ = champ(nom);
    return new ColonnePubliee(
        champ, Genre.TEXTE, l -> cellule(valeur.apply(l)), siAbsent, l -> champ.obligatoire());
  }

  private static ColonnePubliee nombre(
      String nom, Genre genre, Function<LigneSituee, Optional<BigDecimal>> valeur) {
    return new ColonnePubliee(
        champ(nom),
        genre,
        l -> valeur.apply(l).map(Cellule::of).orElse(Cellule.VIDE),
        SANS_VALEUR,
        l -> true);
  }

  private static Cellule cellule(Optional<String> texte) {
    return texte.map(Cellule::of).orElse(Cellule.VIDE);
  }

  private static ChampSchema champ(String nom) {
    return Schema.SCDL_SUBVENTIONS.champ(nom);
  }
}
