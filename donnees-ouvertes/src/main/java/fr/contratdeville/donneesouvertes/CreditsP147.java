package fr.contratdeville.donneesouvertes;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.nomenclature.Nomenclature;
import fr.contratdeville.nomenclature.Nomenclatures;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.valeur.CodeContrat;
import fr.contratdeville.valeur.CodeTheme;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Graphie;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The credits of programme 147 in the columns that the Agence nationale de la cohésion des
 * territoires loads ({@link Schema#SUBVENTIONS_P147}): a row for each line of money.
 *
 * <pre>{@code
 * Publication publication = CreditsP147.de(contrat)
 *     .withCredits(ligne -> ligne.financeur().nom().equals("ETAT"))
 *     .publier();
 * }</pre>
 *
 * <p>A line qualifies as in {@link Subventions}, if it is of the programme: its financeur is called
 * P147, BOP 147 or Programme 147, or it is a crédit spécifique of the State. A column that a
 * document calls {@code ETAT} may hold other money of the State too: {@link #withCredits} says that
 * it does not.
 *
 * <p>A theme is its code in {@link Nomenclatures}, of the year of the amount. The scale is that of
 * a contrat de ville where the contract has its code; a département is taken from a code of 2024
 * and from nothing else. {@code objectif} and {@code insee_reg} are always blank: no contract has
 * them.
 */
public final class CreditsP147 {
  private static final Set<Graphie> NOMS = Stream.of("P147", "BOP 147", "BOP P147", "Programme 147")
      .map(Graphie::of)
      .collect(Collectors.toUnmodifiableSet());

  private static final Message NON_TENU =
      Message.of("un contrat ne le dit pas", "a contract does not say so");

  private final ContratDeVille contrat;
  private final Predicate<? super LigneSituee> credits;

  private CreditsP147(ContratDeVille contrat, Predicate<? super LigneSituee> credits) {
    this.contrat = contrat;
    this.credits = credits;
  }

  /**
   * {@return the credits of a contract}
   *
   * @param contrat the contract
   */
  public static CreditsP147 de(ContratDeVille contrat) {
    return new CreditsP147(contrat, CreditsP147::estDuProgramme);
  }

  /**
   * {@return these credits, chosen otherwise}
   *
   * @param credits whether a line is of the programme; a pure function
   */
  public CreditsP147 withCredits(Predicate<? super LigneSituee> credits) {
    return new CreditsP147(contrat, credits);
  }

  /** {@return the rows of the lines that {@linkplain ContratDeVille#retenues() count once}} */
  public Publication publier() {
    return publier(contrat.retenues());
  }

  /**
   * {@return the rows of some lines}
   *
   * @param lignes lines of the contract
   * @throws fr.contratdeville.valeur.ValeurInvalideException if lines that qualify are of several
   *     steps in one year, which give the same money several times
   */
  public Publication publier(Selection lignes) {
    return new Publication(Schema.SUBVENTIONS_P147, colonnes(), lignes, this::ecart);
  }

  private static boolean estDuProgramme(LigneSituee ligne) {
    return NOMS.contains(Graphie.of(ligne.financeur().nom()))
        || (ligne.financeur().type() == TypeFinanceur.ETAT
            && ligne.ligne().natureCredit().equals(Optional.of(NatureCredit.CREDIT_SPECIFIQUE)));
  }

  private Optional<Message> ecart(LigneSituee ligne) {
    return credits.test(ligne)
        ? Ecarts.of(ligne)
        : Optional.of(Message.of(
            "le document ne dit pas que ce soit le programme 147",
            "the document does not say that this is programme 147"));
  }

  private List<ColonnePubliee> colonnes() {
    List<ColonnePubliee> colonnes = new ArrayList<>();
    colonnes.add(texte(
        "lib_action",
        l -> Optional.of(l.action().intitule()).filter(t -> !t.equals(Action.SANS_INTITULE)),
        Message.of("le document ne nomme pas l'action", "the document does not name the action")));
    colonnes.add(texte(
        "raison_sociale",
        l -> l.action().porteur().map(Porteur::structure),
        Message.of(
            "le document ne nomme pas le porteur", "the document does not name the organisation")));
    colonnes.add(texte(
        "code_tiers",
        l -> l.action().porteur().flatMap(Porteur::siret).map(Object::toString),
        Message.of(
            "le document ne donne pas le SIRET du porteur",
            "the document does not give the SIRET of the organisation")));
    colonnes.add(texte("objectif", l -> Optional.empty(), NON_TENU));
    colonnes.add(colonne("montant", Genre.MONTANT, l -> l.montant().map(Cellule::of), NON_TENU));
    colonnes.add(colonne(
        "annee",
        Genre.ANNEE,
        l -> annee(l).map(Cellule::of),
        Message.of("le document ne donne pas l'année", "the document does not give the year")));
    Message sansTheme = Message.of(
        "la thématique n'est pas de la nomenclature de l'année",
        "the theme is not in the nomenclature of the year");
    colonnes.add(texte("theme", l -> theme(l).map(CreditsP147::premier), sansTheme));
    colonnes.add(texte("sous_theme", l -> theme(l).filter(t -> t.contains(".")), sansTheme));
    Message sansCode = Message.of(
        "le contrat n'a pas de code dont le tirer", "the contract has no code to take it from");
    colonnes.add(texte("echelle", l -> contrat.code().map(c -> "cdv"), sansCode));
    colonnes.add(texte("code_cv", l -> contrat.code().map(CodeContrat::code), sansCode));
    colonnes.add(texte("insee_dep", l -> departement(), sansCode));
    colonnes.add(texte("insee_reg", l -> Optional.empty(), NON_TENU));
    return colonnes;
  }

  private Optional<Exercice> annee(LigneSituee ligne) {
    return ligne.ligne().exercice().or(contrat::exercice);
  }

  /** The code of the theme, as {@code 1.5}, in the nomenclature of the year. */
  private Optional<String> theme(LigneSituee ligne) {
    return annee(ligne)
        .flatMap(annee -> nomenclatures()
            .filter(n -> n.periode().map(p -> p.chevauche(annee.periode())).orElse(false))
            .flatMap(n -> ligne.action().thematique().flatMap(t -> code(n, t)).stream())
            .findFirst())
        .map(CodeTheme::code);
  }

  private static Stream<Nomenclature> nomenclatures() {
    return Stream.of(Nomenclatures.P147_2020, Nomenclatures.P147_2024);
  }

  private static Optional<CodeTheme> code(Nomenclature nomenclature, Rubrique rubrique) {
    return rubrique
        .code()
        .filter(code -> nomenclature.theme(code).isPresent())
        .or(() -> nomenclature.code(rubrique));
  }

  private static String premier(String theme) {
    int point = theme.indexOf('.');
    return point < 0 ? theme : theme.substring(0, point);
  }

  /** {@code CN03001I} is of département 30, {@code CN02A01I} of 2A, {@code CN97101I} of 971. */
  private Optional<String> departement() {
    return contrat
        .code()
        .map(CodeContrat::code)
        .filter(code -> code.startsWith("CN"))
        .map(code -> code.substring(2, 5))
        .map(dep -> dep.startsWith("0") ? dep.substring(1) : dep);
  }

  private static ColonnePubliee texte(
      String nom, Function<LigneSituee, Optional<String>> valeur, Message siAbsente) {
    return colonne(nom, Genre.TEXTE, l -> valeur.apply(l).map(Cellule::of), siAbsente);
  }

  private static ColonnePubliee colonne(
      String nom, Genre genre, Function<LigneSituee, Optional<Cellule>> valeur, Message siAbsente) {
    ChampSchema champ = Schema.SUBVENTIONS_P147.champ(nom);
    return new ColonnePubliee(
        champ,
        genre,
        l -> valeur.apply(l).orElse(Cellule.VIDE),
        siAbsente,
        l -> champ.obligatoire());
  }
}
