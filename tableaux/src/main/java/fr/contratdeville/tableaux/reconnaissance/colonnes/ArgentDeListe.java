package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Devise;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.lexique.TitreArgent;
import fr.contratdeville.tableaux.reconnaissance.entete.TitreMontant;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes columns of numbers of a list for money by the words of their headings: those that the
 * grammar knows whole, those that name who pays ({@code Allocation doctorale Région}), and those
 * that begin with a word for money over numbers that look like money ({@code Aide découplée}).
 */
final class ArgentDeListe extends ColonnesEnCours {
  private static final Map<Pattern, String> ADJECTIFS = Map.of(
      Pattern.compile("(?!.*conseil)(.* )?regionale?s?( .*)?"), "Région",
      Pattern.compile("(?!.*conseil)(.* )?departementa(le?s?|ux)( .*)?"), "Département",
      Pattern.compile("(?!.*conseil)(.* )?(municipal|communal)(es?|s)?( .*)?"), "Commune",
      Pattern.compile(
              "(?!.*conseil)(.* )?(intercommunal|communautair|metropolitain)(es?|s)?( .*)?"),
          "Intercommunalité",
      Pattern.compile("(.* )?(etatiques?|prefectora(le?s?|ux))( .*)?"), "État",
      Pattern.compile("(?!.*projet)(.* )?europeen(ne)?s?( .*)?"), "Europe");
  private static final Pattern BUDGET = Pattern.compile(
      "budgets?( (19|20)[0-9]{2}| n| realise| prevu| previsionnel| total| de l annee)*");
  /** Shares of one of those who pay: {@code Part communale}. */
  private static final Pattern PART = Pattern.compile("parts? .*");

  private final boolean payeAuDessus;

  /** @param payeAuDessus whether a line above the table names who pays it all */
  ArgentDeListe(ColonnesEnCours liste, boolean payeAuDessus) {
    super(liste);
    this.payeAuDessus = payeAuDessus;
  }

  /** Takes the columns of money. */
  void read() {
    List<Integer> presque = new ArrayList<>();
    for (int numero : List.copyOf(colonnes.keySet())) {
      if (colonne(numero).champ().isEmpty()
          && profil(numero).chiffree()
          && !suppositions.estConnue(numero)) {
        Optional<TitreArgent> titre = titre(numero);
        Optional<Colonne> payee = titre.flatMap(t -> payee(t, numero));
        if (estUnBudget(numero)
            || lexique
                .champ(entete.titre(numero))
                .filter(Champ.COUT_TOTAL::equals)
                .isPresent()) {
          cout(numero);
        } else if (titre.filter(TitreArgent::entier).isPresent() && !nommeAuDessus(numero)) {
          colonnes.put(numero, preciser(Colonne.montant(), numero));
        } else if (payee.isPresent()) {
          colonnes.put(numero, payee.get());
        } else if (titre.filter(t -> estMalConnue(t, numero)).isPresent()) {
          malConnue(titre.get(), numero);
        } else if (titre.filter(TitreArgent::somme).isPresent()) {
          presque.add(numero);
        }
      }
    }
    datees();
    voisines();
    boolean aucun = colonnes.values().stream().noneMatch(Colonne::estMontant);
    if (aucun && presque.size() == 1) {
      int seul = presque.get(0);
      colonnes.put(seul, preciser(Colonne.montant(), seul));
      suppositions.raison(seul, Message.of("seule colonne d'argent", "the only column of money"));
    }
  }

  /**
   * Whether a heading names money, or a step, beside words that nobody knows, and its numbers look
   * like money. A step alone may be that of heights and places: it needs the more of its numbers.
   */
  private boolean estMalConnue(TitreArgent titre, int numero) {
    ProfilColonne profil = profil(numero);
    boolean total = colonnes.values().stream().anyMatch(Colonne::estTotal);
    // Among columns of financeurs the whole heading is a name: Fonds Mécénat Sud.
    boolean nommes = colonnes.values().stream().anyMatch(c -> c.financeur().isPresent());
    return !total
        && !nommes
        && !lexique.ditAutreChose(titre.reste())
        && !TitreMontant.estDeduit(entete.titre(numero))
        && Devise.dansUnTitre(entete.titre(numero)).isEmpty()
        && !nommeAuDessus(numero)
        && (titre.somme()
            ? profil.estEnEuros() || profil.estRonde()
            : titre.etape().isPresent()
                && (profil.estEnEuros() || (profil.estRonde() && profil.estGrande())));
  }

  /** Whether a heading is that of a budget, where another one names what is given. */
  private boolean estUnBudget(int numero) {
    return BUDGET.matcher(Normalise.cle(entete.titre(numero))).matches()
        && colonnes.keySet().stream()
            .anyMatch(n -> n != numero
                && lexique.argent(entete.titre(n)).filter(TitreArgent::somme).isPresent());
  }

  private void cout(int numero) {
    boolean pris = colonnes.values().stream().anyMatch(c -> c.est(Champ.COUT_TOTAL));
    colonnes.put(numero, pris ? Colonne.complement() : Colonne.champ(Champ.COUT_TOTAL));
    suppositions.connue(numero);
    suppositions.raison(
        numero,
        Message.of("un budget, à côté de ce qui est donné", "a budget, beside what is given"));
  }

  private boolean estLibre(int numero) {
    return colonne(numero).champ().isEmpty()
        && !colonne(numero).estFinancement()
        && profil(numero).chiffree()
        && !suppositions.estConnue(numero);
  }

  /** Takes amounts under a year and who pays them: {@code FIR 2022 (ARS)}. */
  private void datees() {
    for (int numero : List.copyOf(colonnes.keySet())) {
      TitreMontant titre = TitreMontant.of(entete.titre(numero), lexique);
      if (estLibre(numero)
          && titre.exercice().isPresent()
          && (profil(numero).estEnEuros() || profil(numero).estRonde())) {
        lexique
            .financeurFinal(titre.nom())
            .filter(nom -> !lexique.ditAutreChose(avant(titre.nom(), nom))
                && !lexique.compteOuCoute(titre.nom()))
            .ifPresent(nom -> colonnes.put(
                numero,
                Colonne.financeur(nom, lexique.financeur(nom).orElse(TypeFinanceur.NON_PRECISE))
                    .withExercice(titre.exercice().get())));
      }
    }
  }

  /**
   * Counts amounts under a heading that nobody knows where they stand beside money, and show the
   * sign of the euro as it does, or its year, or are as round; or where no column is known to be
   * money. That they are counted is said.
   */
  private void voisines() {
    if (colonnes.values().stream().anyMatch(Colonne::estTotal)) {
      return;
    }
    boolean aucune = colonnes.values().stream().noneMatch(Colonne::estMontant);
    List<Integer> libres =
        colonnes.keySet().stream().filter(n -> estLibre(n) && estAnonyme(n)).toList();
    List<ProfilColonne> termes = libres.stream().map(this::profil).toList();
    for (int numero : libres) {
      boolean gauche = colonne(numero - 1).estFinancement();
      Colonne voisine = colonne(gauche ? numero - 1 : numero + 1);
      boolean deLArgent = aucune
          || (voisine.estFinancement()
              && estPareille(numero, voisine)
              && colonnes.keySet().stream()
                  .filter(n -> colonne(n).estFinancement())
                  .noneMatch(n -> profil(n).additionne(termes)));
      if (deLArgent) {
        compter(numero, voisine);
      }
    }
  }

  /** Whether numbers look like money, and nothing says what they are. */
  private boolean estAnonyme(int numero) {
    return profil(numero).estRonde()
        && profil(numero).estGrande()
        && !estNommee(entete.titre(numero));
  }

  private void compter(int numero, Colonne voisine) {
    String nom =
        TitreMontant.payeur(TitreMontant.of(entete.titre(numero), lexique).nom());
    Colonne colonne = voisine.financeur().isPresent() && !nom.isBlank()
        ? Colonne.financeur(nom, TypeFinanceur.NON_PRECISE)
        : Colonne.montant();
    colonnes.put(numero, preciser(colonne, numero));
    suppositions.doute(
        numero,
        Message.of(
            "des montants, comptés, dont le titre n'est pas compris",
            "amounts, counted, whose heading is not understood"));
  }

  private boolean estPareille(int numero, Colonne voisine) {
    Optional<Exercice> exercice = TitreMontant.of(entete.titre(numero), lexique).exercice();
    ProfilColonne autre = profil(colonne(numero - 1).equals(voisine) ? numero - 1 : numero + 1);
    return (profil(numero).estEnEuros() && autre.estEnEuros())
        || (exercice.isPresent() && exercice.equals(voisine.exercice()));
  }

  /** Whether a heading is known to be of something else than money. */
  private boolean estNommee(String titre) {
    return titre.isBlank()
        || lexique.champ(titre).isPresent()
        || lexique.estAutreChamp(titre)
        || lexique.compteOuCoute(titre)
        || TitreMontant.estDeduit(titre)
        || Devise.dansUnTitre(titre).isPresent()
        || TitresDeColonne.estUnePartie(titre)
        || lexique.ditAutreChose(titre.replaceFirst("(?i)^parts? ", ""));
  }

  private void malConnue(TitreArgent titre, int numero) {
    Optional<String> nom = nomPropre(titre, numero);
    Colonne colonne =
        nom.map(n -> Colonne.financeur(n, TypeFinanceur.NON_PRECISE)).orElseGet(Colonne::montant);
    colonnes.put(numero, preciser(colonne, numero));
    if (titre.somme()) {
      suppositions.raison(
          numero,
          Message.of("un mot d'argent, au-dessus de montants", "a word for money, over amounts"));
    } else {
      String reste = titre.reste();
      suppositions.doute(
          numero,
          new Message(
              "des montants, comptés ; « " + reste + " » n'est pas compris",
              "amounts, counted; \"" + reste + "\" is not understood"));
    }
  }

  /**
   * The name that a heading leaves beside its words for money: {@code CNM} in {@code Aide CNM}. A
   * capital shows it, but in a heading that is all capitals.
   */
  private Optional<String> nomPropre(TitreArgent titre, int numero) {
    String reste = titre.reste();
    String imprime = entete.titre(numero);
    boolean nom = titre.somme()
        && !reste.isEmpty()
        && Character.isUpperCase(reste.codePointAt(0))
        && !imprime.startsWith(reste)
        && imprime.chars().anyMatch(Character::isLowerCase);
    return nom
        ? Optional.of(
            imprime.contains(reste)
                ? reste
                : TitreMontant.payeur(TitreMontant.of(imprime, lexique).nom()))
        : Optional.empty();
  }

  /**
   * The heading of money over a column: its narrowest one, or all of them read as one where that
   * one says too little, as {@code Fonctionnement} under {@code Subventions 2022}.
   */
  private Optional<TitreArgent> titre(int numero) {
    String tout = entete.titre(numero);
    // Exports put what a column belongs to before its own name.
    String etroit = tout.substring(tout.lastIndexOf(" - ") < 0 ? 0 : tout.lastIndexOf(" - ") + 3);
    Optional<TitreArgent> seul = lexique
        .argent(etroit)
        .filter(t -> t.somme()
            || t.euros()
            || !lexique.estAutreChamp(etroit)
            || (t.etape().isPresent() && t.entier() && profil(numero).estRonde()));
    return seul.isPresent() || entete.titres(numero).size() < 2 || lexique.estAutreChamp(etroit)
        ? seul
        : lexique.argent(String.join(" ", entete.titres(numero))).filter(TitreArgent::entier);
  }

  /** The column of the financeur that a heading of money names beside it. */
  private Optional<Colonne> payee(TitreArgent titre, int numero) {
    boolean chiffres = profil(numero).estEnEuros() || profil(numero).estRonde();
    String reste = titre.reste();
    return Optional.of(reste)
        .filter(r -> titre.somme() && lexique.financeur(r).isPresent())
        .or(() -> chiffres
            ? lexique.financeurFinal(reste).filter(nom -> !lexique.ditAutreChose(avant(reste, nom)))
            : Optional.empty())
        .map(nom -> preciser(
            Colonne.financeur(nom, lexique.financeur(nom).orElse(TypeFinanceur.NON_PRECISE)),
            numero));
  }

  private static String avant(String reste, String nom) {
    return reste.substring(0, reste.length() - nom.length());
  }

  /** Whether a wider heading names something else than money, a step or a year: who pays. */
  private boolean nommeAuDessus(int numero) {
    List<String> titres = entete.titres(numero);
    return !payeAuDessus
        && titres.subList(0, Math.max(0, titres.size() - 1)).stream()
            .filter(t -> !lexique.estGroupeDeFinanceurs(t))
            .anyMatch(t -> lexique.argent(t).filter(TitreArgent::entier).isEmpty()
                && lexique.champ(t).isEmpty());
  }

  /** The column of these amounts; what the narrowest heading leaves out, a wider one may say. */
  private Colonne preciser(Colonne colonne, int numero) {
    Colonne lue = colonne;
    List<String> titres = entete.titres(numero);
    for (int i = titres.size() - 1; i >= 0; i--) {
      Optional<TitreArgent> titre = lexique.argent(titres.get(i));
      Optional<EtapeMontant> etape = titre.flatMap(TitreArgent::etape);
      Optional<Exercice> exercice = titre.flatMap(TitreArgent::exercice);
      lue = lue.etape().isEmpty() && etape.isPresent() ? lue.withEtape(etape.get()) : lue;
      lue =
          lue.exercice().isEmpty() && exercice.isPresent() ? lue.withExercice(exercice.get()) : lue;
    }
    return lue;
  }

  /** Where neither a name nor the row says who pays, an adjective may: {@code Aide régionale}. */
  void adjectifs() {
    boolean enLignes = colonnes.values().stream().anyMatch(c -> c.est(Champ.FINANCEUR))
        || !suppositions.nommees().isEmpty();
    if (enLignes) {
      return;
    }
    colonnes.replaceAll((numero, colonne) -> {
      String cle = cle(numero);
      boolean part = colonne.champ().isEmpty()
          && !colonne.estFinancement()
          && PART.matcher(cle).matches()
          && profil(numero).chiffree()
          && profil(numero).estRonde();
      return (part || colonne.estFinancement()) && colonne.financeur().isEmpty()
          ? adjectif(cle)
              .map(nom ->
                  Colonne.financeur(nom, lexique.financeur(nom).orElse(TypeFinanceur.NON_PRECISE)))
              .map(payee -> part
                  ? preciser(payee, numero)
                  : payee.withTranche(colonne).withUnite(colonne.unite()))
              .orElse(colonne)
          : colonne;
    });
  }

  private static Optional<String> adjectif(String cle) {
    return ADJECTIFS.entrySet().stream()
        .filter(e -> e.getKey().matcher(cle).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
