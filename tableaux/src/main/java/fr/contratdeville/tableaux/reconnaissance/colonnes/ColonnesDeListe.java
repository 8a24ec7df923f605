package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.lexique.TitreArgent;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.entete.TitreMontant;
import fr.contratdeville.tableaux.reconnaissance.francais.Organismes;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Settles the columns of a list, once their headings are read one by one: codes under headings that
 * may be money, money under headings that no spelling knows, a total of nothing, the porteur and
 * the title that only a weak heading names.
 */
final class ColonnesDeListe extends ColonnesEnCours {
  private static final Pattern CODE = Pattern.compile(
      "(.* )?(code|numero|no|id|identifiant|ref|reference|insee|siret|siren|rna|naf|ape|matricule)( .*)?");
  private static final Pattern NIC = Pattern.compile("((code|numero|n) )?nic( .*)?");

  private static final Pattern ANNEE = Pattern.compile("(annee|exercice|millesime)( .*)?");

  /** Headings of places, whose names are also those of who pays. */
  private static final Pattern LIEU = Pattern.compile(
      "(nom |libelle |lib )?(de la |du |de l )?(region|departement|dep|reg|epci|commune|territoire|lieu)s?");

  /** The sessions whose votes a total adds up: the total is what was granted. */
  private static final Pattern SEANCE = Pattern.compile(
      "(.* )?(cm|dm|cp|ca|commission|conseil|seance|session|bureau|assemblee|deliberation)( .*)?");

  private static final Pattern PLURIANNUEL = Pattern.compile(
      "pluriannuel.*|annees pluriannu.*|exercice (debut|fin)|(nombre|nb) d annees.*|duree.*annees.*");

  private final boolean payeAuDessus;

  /** @param payeAuDessus whether a line above the table names who pays it all */
  ColonnesDeListe(
      NavigableMap<Integer, Colonne> colonnes,
      Map<Integer, ProfilColonne> profils,
      Entete entete,
      Lexique lexique,
      Suppositions suppositions,
      boolean payeAuDessus) {
    super(colonnes, profils, entete, lexique, suppositions);
    this.payeAuDessus = payeAuDessus;
  }

  /** Settles the columns that need no other to be understood. */
  void settle() {
    annees();
    new ColonnesDeCodes(this).retirer();
    new Paires(this).mark();
    ArgentDeListe argent = new ArgentDeListe(this, payeAuDessus);
    argent.read();
    PlaceDuSchema.fill(colonnes, entete, lexique, profils, suppositions);
    totalDeRien();
    pluriannuels();
    attributaires();
    porteurs();
    payeurs();
    argent.adjectifs();
    intitules();
    premiere(n -> NIC.matcher(cle(n)).matches())
        .filter(n -> colonne(n).champ().isEmpty() && a(Champ.SIRET))
        .ifPresent(suppositions::nic);
    colonnes.keySet().stream()
        .filter(n -> colonne(n).champ().isEmpty())
        .filter(n -> lexique.estAutreChamp(entete.titre(n))
            || estUnCode(n)
            || TitreMontant.estDeduit(entete.titre(n))
            || lexique.compteOuCoute(entete.titre(n))
            || lexique.champPossible(entete.titre(n)).isPresent()
            || lexique.champ(entete.titre(n)).filter(c -> c == Champ.COUT_TOTAL).isPresent())
        .forEach(n -> {
          suppositions.connue(n);
          suppositions.raison(
              n,
              Message.of(
                  "un champ connu, que le modèle n'a pas", "a known field, which the model lacks"));
        });
  }

  /** Reports the money under headings that were not understood, once all columns are settled. */
  void doubt() {
    colonnes.forEach((numero, colonne) -> {
      if (aUnHomonyme(numero, colonne)) {
        suppositions.doute(
            numero,
            Message.of(
                "plusieurs colonnes de montants ont ce titre, et rien ne dit ce qui les distingue",
                "several columns of amounts have this heading, and nothing tells them apart"));
      }
      Optional<TitreArgent> titre = lexique.argent(entete.titre(numero));
      if (colonne.champ().isEmpty()
          && profil(numero).chiffree()
          && titre.isPresent()
          && !suppositions.estConnue(numero)) {
        String somme = profil(numero).somme().toString();
        suppositions.doute(
            numero,
            new Message(
                "des montants (" + somme + " en tout) dont le titre ne dit pas ce qu'ils sont"
                    + " ; ils ne sont pas comptés",
                "amounts (" + somme + " in all) whose heading does not say what they are;"
                    + " they are not counted"));
      }
    });
  }

  /**
   * Whether another column of amounts has the same heading, and no financeur, step or year of its
   * own.
   */
  private boolean aUnHomonyme(int numero, Colonne colonne) {
    return estAnonyme(numero, colonne)
        && colonnes.entrySet().stream()
            .anyMatch(e -> e.getKey() != numero
                && estAnonyme(e.getKey(), e.getValue())
                && e.getValue().etape().equals(colonne.etape())
                && e.getValue().exercice().equals(colonne.exercice())
                && cle(e.getKey()).equals(cle(numero)));
  }

  private boolean estAnonyme(int numero, Colonne colonne) {
    return colonne.estFinancement()
        && colonne.financeur().isEmpty()
        && !suppositions.nommees().containsKey(numero);
  }

  /**
   * In a list without columns of financeurs, a total is the amount itself where no column of money
   * stands beside it, at its step and for its year: {@code Association | Total}, {@code Demandé |
   * Montant total de l'aide versé}.
   */
  private void totalDeRien() {
    if (colonnes.values().stream().anyMatch(c -> c.financeur().isPresent())) {
      return;
    }
    List<Integer> seuls = new ArrayList<>();
    colonnes.forEach((numero, colonne) -> {
      boolean nomme = colonne.etape().isPresent() || colonne.exercice().isPresent();
      if (colonne.est(Champ.TOTAL)
          && profil(numero).chiffree()
          && !estBordee(nomme)
          && colonnes.values().stream().noneMatch(c -> c.estFinancement() && colonne.couvre(c))) {
        seuls.add(numero);
      }
    });
    for (int numero : seuls) {
      Colonne colonne = colonne(numero);
      suppositions.raison(numero, Message.of("total de rien d'autre", "the total of nothing else"));
      colonnes.put(numero, Colonne.montant().withTranche(colonne).withUnite(colonne.unite()));
    }
  }

  /**
   * A total beside one column of amounts is no total of the row where the list names several years:
   * it is the amount for all of them.
   */
  private void pluriannuels() {
    boolean annees = entete.titres().keySet().stream()
        .map(n -> cle(n))
        .anyMatch(c -> PLURIANNUEL.matcher(c).matches());
    List<Integer> sommes = colonnes.entrySet().stream()
        .filter(e -> annees && e.getValue().est(Champ.TOTAL))
        .filter(e -> colonnes.values().stream()
                .filter(c -> c.estFinancement() && e.getValue().couvre(c))
                .count()
            == 1)
        .map(Map.Entry::getKey)
        .toList();
    for (int numero : sommes) {
      colonnes.put(numero, Colonne.complement());
      suppositions.connue(numero);
      suppositions.doute(
          numero,
          Message.of(
              "des montants pour toutes les années d'une aide pluriannuelle : gardés, et non comptés",
              "amounts for all years of a grant over several: kept, and not counted"));
    }
  }

  /**
   * Whether a column of numbers has no known meaning, and may be a term of a total.
   *
   * @param precis whether the total names its step or year: then its terms look like amounts
   */
  private boolean estBordee(boolean precis) {
    return colonnes.entrySet().stream()
        .anyMatch(e -> e.getValue().champ().isEmpty()
            && profil(e.getKey()).chiffree()
            && !suppositions.estConnue(e.getKey())
            && (!precis
                || (profil(e.getKey()).estRonde()
                    && profil(e.getKey()).estGrande()
                    && !SEANCE.matcher(cle(e.getKey())).matches()))
            && lexique.champ(entete.titre(e.getKey())).isEmpty()
            && !lexique.estAutreChamp(entete.titre(e.getKey())));
  }

  /**
   * Where one heading names the bénéficiaire and another one an attributaire, the second gives the
   * money, whatever the word means.
   */
  private void attributaires() {
    Optional<Integer> beneficiaire = premiere(n -> colonne(n).champ().isEmpty()
        && profil(n).enMots()
        && cle(n).contains("beneficiaire")
        && lexique.champ(entete.titre(n)).filter(c -> c == Champ.PORTEUR).isPresent());
    Optional<Integer> attributaire =
        premiere(n -> colonne(n).est(Champ.PORTEUR) && cle(n).contains("attributaire"));
    if (beneficiaire.isPresent() && attributaire.isPresent()) {
      colonnes.put(beneficiaire.get(), Colonne.champ(Champ.PORTEUR));
      Champ qui = Champ.FINANCEUR;
      colonnes.put(attributaire.get(), a(qui) ? Colonne.complement() : Colonne.champ(qui));
      suppositions.raison(
          attributaire.get(),
          Message.of("un autre titre nomme le bénéficiaire", "another heading names who gets it"));
    }
  }

  /**
   * Where no heading says who pays, a column of words that all name financeurs does, whatever its
   * heading: {@code Collectivité} over {@code Ville de Paris}.
   */
  private void payeurs() {
    boolean dit = a(Champ.FINANCEUR)
        || colonnes.values().stream().anyMatch(c -> c.financeur().isPresent())
        || !suppositions.nommees().isEmpty();
    if (dit || !a(Champ.PORTEUR) || colonnes.values().stream().noneMatch(Colonne::estFinancement)) {
      return;
    }
    premiere(n -> colonne(n).champ().isEmpty()
            && !LIEU.matcher(cle(n)).matches()
            && !profil(n).cite()
            && profil(n).tous(t -> lexique.financeur(t).isPresent()))
        .ifPresent(n -> take(n, Champ.FINANCEUR, "que des financeurs", "financeurs only"));
  }

  /** Takes years under a heading that names a year for those of the amounts of their rows. */
  private void annees() {
    if (!a(Champ.EXERCICE)) {
      premiere(n -> ANNEE.matcher(cle(n)).matches() && profil(n).estDesAnnees())
          .ifPresent(n -> take(n, Champ.EXERCICE, "que des années", "years only"));
    }
  }

  private void porteurs() {
    if (!a(Champ.PORTEUR)) {
      premiere(n -> colonne(n).est(Champ.BENEFICIAIRES) && profil(n).enMots())
          .ifPresent(
              n -> take(n, Champ.PORTEUR, "des noms, et non des nombres", "names, and no counts"));
    }
    if (!a(Champ.PORTEUR)) {
      premiere(n -> est(n, Champ.PORTEUR))
          .ifPresent(n -> take(
              n,
              Champ.PORTEUR,
              "nul autre titre ne nomme le porteur",
              "no other heading names the porteur"));
    }
    if (!a(Champ.PORTEUR)) {
      premiere(n -> colonne(n).champ().isEmpty()
              && profil(n).enMots()
              && lexique.peutNommerUnPorteur(entete.titre(n)))
          .ifPresent(n -> take(
              n,
              Champ.PORTEUR,
              "un mot du porteur, au-dessus de noms",
              "a word for the porteur, over names"));
    }
    if (!a(Champ.PORTEUR)) {
      premiere(n -> (colonne(n).champ().isEmpty() || colonne(n).est(Champ.COMMUNE))
              && !entete.titre(n).isBlank()
              && !lexique.estAutreChamp(entete.titre(n))
              && profil(n).nomme(Organismes::nomme))
          .ifPresent(n -> take(
              n,
              Champ.PORTEUR,
              "des noms d'organismes, et nul titre du porteur",
              "names of organisations, and no heading of the porteur"));
    }
    if (!a(Champ.PORTEUR) && !a(Champ.INTITULE)) {
      premiere(n -> colonne(n).champ().isEmpty()
              && profil(n).nomme()
              && !lexique.estAutreChamp(entete.titre(n)))
          .ifPresent(n -> {
            colonnes.put(n, Colonne.champ(Champ.PORTEUR));
            suppositions.doute(
                n,
                Message.of(
                    "première colonne de noms, prise pour le porteur : nul titre ne le nomme",
                    "first column of names, taken for the porteur: no heading names it"));
          });
    }
  }

  private void intitules() {
    if (!a(Champ.INTITULE)) {
      premiere(n -> est(n, Champ.INTITULE))
          .ifPresent(n -> take(
              n,
              Champ.INTITULE,
              "nul autre titre ne nomme l'action",
              "no other heading names the action"));
    }
    if (!a(Champ.INTITULE)) {
      premiere(n -> colonne(n).champ().isEmpty()
              && profil(n).enMots()
              && lexique.champ(entete.titre(n)).isEmpty()
              && lexique.peutNommerUneAction(entete.titre(n)))
          .ifPresent(n -> take(
              n,
              Champ.INTITULE,
              "un mot de l'action, au-dessus de noms",
              "a word for the action, over names"));
    }
  }

  private boolean est(int numero, Champ champ) {
    return colonne(numero).champ().isEmpty()
        && lexique.champPossible(entete.titre(numero)).filter(champ::equals).isPresent()
        && profil(numero).enMots();
  }

  private void take(int numero, Champ champ, String fr, String en) {
    colonnes.put(numero, Colonne.champ(champ));
    suppositions.raison(numero, new Message(fr, en));
  }

  /** Whether a heading says that its numbers are codes, and names no money. */
  private boolean estUnCode(int numero) {
    return CODE.matcher(cle(numero)).matches()
        && lexique.argent(entete.titre(numero)).filter(TitreArgent::somme).isEmpty();
  }

  private Optional<Integer> premiere(IntPredicate filtre) {
    return colonnes.keySet().stream().filter(filtre::test).findFirst();
  }
}
