package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.lexique.TitreArgent;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.entete.Mesures;
import fr.contratdeville.tableaux.reconnaissance.entete.Preambule;
import fr.contratdeville.tableaux.reconnaissance.entete.TitreMontant;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the kind of each column by its headings: a field by the narrowest one; a financeur by the
 * narrowest that names one, or by the heading above when that is "financeurs"; the step and the
 * year of its amounts by any of them. A field is taken once: a second column of the same name is
 * kept as a complement, as is a column that is named like a financeur and holds words.
 */
public final class ColonnesReader {
  /** The name, step and year that tell columns of amounts apart. */
  private record CleColonne(
      String nom, Optional<EtapeMontant> etape, Optional<Exercice> exercice) {}

  /** The start of a heading below a total, as in {@code Total, dont Ville, dont Etat}. */
  private static final Pattern DONT = Pattern.compile(
      "^(dont|y compris|inclus|incluant) +(:|part |le |la |les |l['’]|de )*",
      Pattern.CASE_INSENSITIVE);

  /** The letters that words have for each digit, at least. */
  private static final int LETTRES = 3;

  private final Set<Champ> pris = EnumSet.noneOf(Champ.class);
  private final Set<CleColonne> cles = new HashSet<>();
  private final Lexique lexique;
  private final Suppositions suppositions;

  private final Set<List<String>> parCredits;

  private ColonnesReader(Lexique lexique, Suppositions suppositions, Set<List<String>> parCredits) {
    this.parCredits = parCredits;
    this.suppositions = suppositions;
    this.lexique = lexique;
  }

  public static Colonnes read(Grille grille, Entete imprime) {
    NavigableMap<Integer, ProfilColonne> profils = profils(grille, imprime);
    Entete entete = TitresDeBudget.ouvrir(imprime);
    List<Cellule> dessus = new Preambule(grille, entete.premiere()).cellules();
    Suppositions suppositions = new Suppositions();
    ColonnesReader reader =
        new ColonnesReader(grille.lexique(), suppositions, parCredits(entete, grille.lexique()));
    NavigableMap<Integer, Colonne> colonnes = new TreeMap<>();
    profils.keySet().forEach(numero -> colonnes.put(numero, Colonne.complement()));
    entete
        .titres()
        .forEach((numero, titres) -> colonnes.put(
            numero,
            reader.nommer(
                reader.recognise(titres, profil(profils, numero), numero), titres, numero)));
    EtapesParLigne.nommer(colonnes, grille, entete, suppositions).ifPresent(reader.pris::add);
    reader.commeLesVoisines(colonnes, profils, entete);
    QuartiersCoches.nommer(colonnes, grille, entete, suppositions);
    PartsDuCout.nommer(colonnes, grille, entete, suppositions);
    ColonnesDeListe liste =
        new ColonnesDeListe(colonnes, profils, entete, grille.lexique(), suppositions);
    liste.settle();
    SoldesRestants.retirer(colonnes, grille, entete, suppositions);
    colonnes.replaceAll((numero, lue) -> lue.estMontant() || lue.est(Champ.COUT_TOTAL)
        ? lue.withUnite(MontantReader.unite(entete.titres(numero), dessus))
        : lue);
    reader.enLignes(colonnes);
    liste.doubt();
    Optional<EtapeMontant> commune = reader.etapeDesTotaux(colonnes);
    commune.ifPresent(e -> colonnes.replaceAll((n, c) -> c.estFinancement() ? c.withEtape(e) : c));
    colonnes.forEach((numero, lue) -> {
      List<String> titres = entete.titres(numero);
      if (lue.champ().isEmpty()
          && profil(profils, numero).chiffree()
          && !suppositions.estConnue(numero)) {
        suppositions.possible(
            numero,
            commune
                .map(reader.possible(titres)::withEtape)
                .orElseGet(() -> reader.possible(titres))
                .withUnite(MontantReader.unite(titres, dessus)));
      }
      if (lue.champ().isEmpty()
          && profil(profils, numero).cite()
          && titres.stream().anyMatch(reader::nommeDeLArgent)) {
        suppositions.douter(
            numero,
            Message.of(
                "des mots qui citent des montants : ils sont gardés, rien n'est compté",
                "words that quote amounts: they are kept, nothing is counted"));
      }
      if (titres.stream().anyMatch(t -> DONT.matcher(t).find())) {
        suppositions.partie(numero);
      }
    });
    return new Colonnes(colonnes, suppositions);
  }

  /** The columns that have a cell under the header, and how their cells behave. */
  private static NavigableMap<Integer, ProfilColonne> profils(Grille grille, Entete entete) {
    NavigableMap<Integer, ProfilColonne> profils = new TreeMap<>();
    for (Rangee rangee : grille.rangees()) {
      if (rangee.ligne() > entete.derniere()) {
        for (Cellule cellule : rangee.cellules()) {
          if (!entete.repete(cellule)) {
            profils
                .computeIfAbsent(cellule.colonne(), n -> new ProfilColonne())
                .add(cellule, nEstPasUnMontant(cellule));
          } else {
            profils.computeIfAbsent(cellule.colonne(), n -> new ProfilColonne());
          }
        }
      }
    }
    return profils;
  }

  private static ProfilColonne profil(Map<Integer, ProfilColonne> profils, int numero) {
    return profils.getOrDefault(numero, new ProfilColonne());
  }

  /**
   * Whether a cell holds words. An amount that cannot be read is none: {@code 3 + FPH} has digits.
   */
  private static boolean nEstPasUnMontant(Cellule cellule) {
    return !cellule.estDeLArgent()
        && switch (cellule.genre()) {
          case TEXTE ->
            (cellule.texte().chars().noneMatch(Character::isDigit)
                    || estUneLocution(cellule.texte()))
                && cellule.montant() instanceof MontantLu.Illisible;
          case NOMBRE ->
            cellule.montant() instanceof MontantLu.Illisible && cellule.part().isEmpty();
          case BOOLEEN -> true;
          case ERREUR, VIDE -> false;
        };
  }

  /** Whether a text with digits is words all the same: {@code Association loi 1901}. */
  private static boolean estUneLocution(String texte) {
    long lettres = texte.chars().filter(Character::isLetter).count();
    long chiffres = texte.chars().filter(Character::isDigit).count();
    return Character.isLetter(texte.codePointAt(0))
        && lettres > LETTRES * chiffres
        && texte.indexOf('€') < 0
        && !Normalise.cle(texte).contains("euro");
  }

  /** Whether a heading above the narrowest one says that a column counts people or things. */
  private boolean denombre(List<String> titres) {
    return titres.size() > 1
        && titres.subList(0, titres.size() - 1).stream()
            .anyMatch(t -> lexique
                    .champ(t)
                    .filter(c -> c == Champ.BENEFICIAIRES || c == Champ.PUBLIC)
                    .isPresent()
                || Mesures.of(t) == Mesure.NOMBRE);
  }

  private boolean nommeDeLArgent(String titre) {
    return lexique.financeur(titre).isPresent()
        || lexique.estGroupeDeFinanceurs(titre)
        || estMontant(lexique.champ(titre));
  }

  /** Whether the narrowest heading is that of a field that counts nothing, as a SIRET. */
  private boolean designe(List<String> titres) {
    return lexique
        .champ(titres.get(titres.size() - 1))
        .filter(c -> c != Champ.BENEFICIAIRES && c != Champ.PUBLIC && c != Champ.TOTAL)
        .isPresent();
  }

  /** Recognises a column under a heading such as {@code Public touché}: people, and no euros. */
  private Colonne compte(List<String> titres, int numero) {
    suppositions.connue(numero);
    return Mesures.estTotal(titres.get(titres.size() - 1), lexique)
        ? champ(Champ.BENEFICIAIRES)
        : Colonne.complement();
  }

  private Colonne recognise(List<String> titres, ProfilColonne profil, int numero) {
    if (denombre(titres) && !profil.enMots() && !designe(titres)) {
      return compte(titres, numero);
    }
    boolean mots = !profil.peutEtreDeLArgent();
    String titre = titres.get(titres.size() - 1);
    boolean sousFinanceurs =
        titres.subList(0, titres.size() - 1).stream().anyMatch(lexique::estGroupeDeFinanceurs);
    Optional<Champ> champ = lexique
        .champ(titre)
        .filter(c -> c != Champ.FINANCEUR || mots || profil.enMots())
        // Numbers are no status: here Etat demandé is what the State is asked for.
        .filter(c -> (c != Champ.STATUT && c != Champ.INTITULE) || !profil.chiffree());
    if (champ.isPresent()
        && !estTotal(champ)
        && !estMontant(champ)
        && !(sousFinanceurs && champ.get() == Champ.PORTEUR)) {
      return champ(champ.get());
    }
    Colonne montant = montant(titres, sousFinanceurs);
    boolean commune = montant
        .financeur()
        .map(Financeur::type)
        .filter(t -> t == TypeFinanceur.COMMUNE)
        .isPresent();
    return !mots || !montant.estFinancement()
        ? montant
        : commune ? champ(Champ.COMMUNE) : Colonne.complement();
  }

  private static boolean estMontant(Optional<Champ> champ) {
    return champ.filter(c -> c == Champ.MONTANT).isPresent();
  }

  private static boolean estTotal(Optional<Champ> champ) {
    return champ.filter(c -> c == Champ.TOTAL || c == Champ.SOUS_TOTAL_PORTEUR).isPresent();
  }

  /** Recognises a column of amounts by its headings, without the steps and years in them. */
  private Colonne montant(List<String> titres, boolean sousFinanceurs) {
    String titre = titres.get(titres.size() - 1);
    boolean precise = etape(titres).isPresent() || exercice(titres, lexique).isPresent();
    String dit = nom(titres);
    String nom = precise || (estMontant(lexique.champ(titre)) && !dit.isBlank()) ? dit : titre;
    Optional<Champ> champ = lexique.champ(nom);
    Optional<TypeFinanceur> type =
        lexique.financeur(nom).or(() -> lexique.financeur(DONT.matcher(nom).replaceFirst("")));
    if (estTotal(champ)) {
      return refine(champ(champ.get()), titres);
    }
    if (type.isEmpty() && sousFinanceurs && lexique.credit(titre).isPresent()) {
      Optional<String> payeur = payeurDessus(titres);
      if (payeur.isPresent()) {
        // Beside another payer of the banner the credits tell whose column this is.
        String seul = parCredits.contains(dessus(titres)) ? "" : " - " + titre;
        return refine(
            Colonne.financeur(
                payeur.get() + seul,
                lexique.financeur(payeur.get()).orElse(TypeFinanceur.NON_PRECISE)),
            titres);
      }
    }
    if (type.isPresent()
        || (sousFinanceurs
            && !nom.isBlank()
            && !estMontant(champ)
            && !TitreMontant.estDeduit(nom))) {
      return refine(
          Colonne.financeur(
              TitreMontant.payeur(nom.indexOf(' ') < 0 ? lexique.ouvrir(nom) : nom),
              type.orElse(TypeFinanceur.NON_PRECISE)),
          titres);
    }
    boolean montant = estMontant(champ)
        || lexique.estGroupeDeFinanceurs(nom)
        || (nom.isBlank() && (etape(titres).isPresent() || estMontant(lexique.champ(titre))));
    return montant ? refine(Colonne.montant(), titres) : Colonne.complement();
  }

  /** The nearest heading above the narrowest one that names a financeur. */
  private Optional<String> payeurDessus(List<String> titres) {
    return deBasEnHaut(titres)
        .skip(1)
        .filter(t -> lexique.financeur(t).isPresent())
        .findFirst();
  }

  private static List<String> dessus(List<String> titres) {
    return titres.subList(0, titres.size() - 1);
  }

  /** The wide headings below which every heading is one of credits. */
  private static Set<List<String>> parCredits(Entete entete, Lexique lexique) {
    Set<List<String>> tous = new HashSet<>();
    Set<List<String>> autres = new HashSet<>();
    entete.titres().values().stream().filter(t -> t.size() > 1).forEach(t -> {
      tous.add(dessus(t));
      if (lexique.credit(t.get(t.size() - 1)).isEmpty()) {
        autres.add(dessus(t));
      }
    });
    tous.removeAll(autres);
    return tous;
  }

  /** What a column of figures would be, if it held money: its heading names who pays. */
  private Colonne possible(List<String> titres) {
    String titre = titres.isEmpty() ? "" : titres.get(titres.size() - 1);
    String lu = nom(titres);
    // Below a wide heading that names who pays, the narrow one tells the columns apart.
    boolean large = !lu.equals(titre)
        && lexique.financeur(lu).isPresent()
        && lexique.argent(titre).isEmpty();
    String nom = large ? titre : lu;
    boolean entier = lexique.argent(nom).filter(TitreArgent::entier).isPresent();
    String propre = entier
        ? ""
        : TitreMontant.payeur(DONT.matcher(nom.isBlank() && etape(titres).isEmpty() ? titre : nom)
            .replaceFirst("")
            .strip());
    return propre.chars().noneMatch(Character::isLetter) || lexique.precise(propre)
        ? refine(Colonne.montant(), titres)
        : refine(Colonne.financeur(propre, TypeFinanceur.NON_PRECISE), titres);
  }

  /**
   * Names columns of figures under a wide heading that nobody knows, where the same headings stand
   * below that of a financeur: of {@code ANCT | 2023, 2024} and {@code Pays de Sault | 2023, 2024}
   * both are financeurs.
   */
  private void commeLesVoisines(
      NavigableMap<Integer, Colonne> colonnes,
      NavigableMap<Integer, ProfilColonne> profils,
      Entete entete) {
    Set<String> sousUnFinanceur = new HashSet<>();
    entete.titres().forEach((numero, titres) -> {
      Colonne colonne = colonnes.getOrDefault(numero, Colonne.complement());
      if (titres.size() > 1
          && colonne.financeur().isPresent()
          && lexique.financeur(titres.get(titres.size() - 2)).isPresent()) {
        sousUnFinanceur.add(Normalise.cle(titres.get(titres.size() - 1)));
      }
    });
    entete.titres().forEach((numero, titres) -> {
      if (titres.size() > 1
          && colonnes.getOrDefault(numero, Colonne.complement()).equals(Colonne.complement())
          && profil(profils, numero).peutEtreDeLArgent()
          && sousUnFinanceur.contains(Normalise.cle(titres.get(titres.size() - 1)))
          && !estDitAutrement(titres.get(titres.size() - 2))) {
        String nom = TitreMontant.payeur(titres.get(titres.size() - 2));
        colonnes.put(
            numero,
            nommer(
                refine(Colonne.financeur(nom, TypeFinanceur.NON_PRECISE), titres), titres, numero));
        suppositions.raison(
            numero,
            Message.of(
                "les mêmes titres que sous un financeur",
                "the same headings as below a financeur"));
      }
    });
  }

  /** Whether a wide heading says that no financeur stands below it. */
  private boolean estDitAutrement(String titre) {
    return lexique.estConnu(titre)
        || lexique.estTotal(titre)
        || Mesures.of(titre) != Mesure.NON_PRECISE
        || TitreMontant.estDeduit(titre);
  }

  /**
   * The step of amounts that no heading gives a step, if all totals name one: under {@code Total
   * accordé} stand amounts that are granted.
   */
  private Optional<EtapeMontant> etapeDesTotaux(NavigableMap<Integer, Colonne> colonnes) {
    boolean sansEtape = !pris.contains(Champ.ETAPE)
        && colonnes.values().stream()
            .filter(Colonne::estFinancement)
            .allMatch(c -> c.etape().isEmpty() && c.financeur().isPresent());
    List<Optional<EtapeMontant>> etapes = colonnes.values().stream()
        .filter(c -> c.est(Champ.TOTAL))
        .map(Colonne::etape)
        .distinct()
        .toList();
    return sansEtape && etapes.size() == 1 ? etapes.get(0) : Optional.empty();
  }

  private Colonne refine(Colonne colonne, List<String> titres) {
    Colonne avecEtape = etape(titres).map(colonne::withEtape).orElse(colonne);
    Colonne precise = exercice(titres, lexique).map(avecEtape::withExercice).orElse(avecEtape);
    return precise.estTotal()
        ? precise
        : credit(titres).map(precise::withCredit).orElse(precise);
  }

  /** The narrowest heading that holds more than a step or a year, without these. */
  private String nom(List<String> titres) {
    List<String> noms = precisions(titres, lexique)
        .map(TitreMontant::nom)
        .filter(nom -> !nom.isBlank() && ditQuelqueChose(nom))
        .toList();
    return noms.stream()
        .filter(nom -> lexique.financeur(DONT.matcher(nom).replaceFirst("")).isPresent()
            || estTotal(lexique.champ(nom)))
        .findFirst()
        .or(() -> noms.stream().findFirst())
        .orElse("");
  }

  /** Whether a heading names a total or who pays, and not only money or financeurs at large. */
  private boolean ditQuelqueChose(String nom) {
    return estTotal(lexique.champ(nom))
        || lexique.financeur(nom).isPresent()
        || !(lexique.estGroupeDeFinanceurs(nom)
            || lexique.argent(nom).filter(TitreArgent::entier).isPresent());
  }

  private Optional<EtapeMontant> etape(List<String> titres) {
    return precisions(titres, lexique).flatMap(t -> t.etape().stream()).findFirst();
  }

  /** The nature of the credits, by the narrowest heading that gives one. */
  private Optional<NatureCredit> credit(List<String> titres) {
    return deBasEnHaut(titres).flatMap(titre -> lexique.credit(titre).stream()).findFirst();
  }

  private static Optional<Exercice> exercice(List<String> titres, Lexique lexique) {
    return precisions(titres, lexique).flatMap(t -> t.exercice().stream()).findFirst();
  }

  /**
   * The headings over a column, split into step, year and name, from the narrowest to the widest.
   */
  private static Stream<TitreMontant> precisions(List<String> titres, Lexique lexique) {
    return deBasEnHaut(titres).map(titre -> TitreMontant.of(titre, lexique));
  }

  /** The headings over a column, from the narrowest to the widest. */
  private static Stream<String> deBasEnHaut(List<String> titres) {
    return IntStream.rangeClosed(1, titres.size()).mapToObj(i -> titres.get(titres.size() - i));
  }

  private Colonne champ(Champ champ) {
    return switch (champ) {
      case TOTAL -> Colonne.total(List.of());
      case SOUS_TOTAL_PORTEUR -> Colonne.sousTotalPorteur(List.of());
      default -> pris.add(champ) ? Colonne.champ(champ) : Colonne.complement();
    };
  }

  /**
   * Names a column: financeurs of one name are told apart by the headings above, or else by the
   * letters of their column.
   */
  private Colonne nommer(Colonne colonne, List<String> titres, int numero) {
    Optional<Financeur> financeur = colonne.financeur();
    if (financeur.isEmpty() || cles.add(cle(colonne, financeur.get().nom()))) {
      return colonne;
    }
    TitreMontant dernier = TitreMontant.of(titres.get(titres.size() - 1), lexique);
    boolean seule =
        dernier.nom().isBlank() || TitreMontant.estUnVersement(titres.get(titres.size() - 1));
    if (dernier.etape().isPresent() && seule) {
      // Two instalments of one financeur: Acompte and Solde.
      return colonne;
    }
    String chemin = String.join(" / ", titres);
    String nom =
        cles.add(cle(colonne, chemin)) ? chemin : chemin + " (" + Reference.lettres(numero) + ")";
    return refine(Colonne.financeur(nom, financeur.get().type()), titres);
  }

  private static CleColonne cle(Colonne colonne, String nom) {
    return new CleColonne(nom, colonne.etape(), colonne.exercice());
  }

  /**
   * Settles who pays the amounts of columns without a financeur of their own: the financeur of the
   * row, if a column names one. If none does and other columns have a financeur, such columns are
   * complements. If all columns of amounts have a financeur, the column that names one per row is a
   * complement.
   */
  private void enLignes(NavigableMap<Integer, Colonne> colonnes) {
    boolean unFinanceur = colonnes.values().stream().anyMatch(c -> c.financeur().isPresent());
    if (unFinanceur && !pris.contains(Champ.FINANCEUR)) {
      for (Map.Entry<Integer, Colonne> e : colonnes.entrySet()) {
        if (e.getValue().estFinancement()
            && e.getValue().financeur().isEmpty()
            && !suppositions.nommees().containsKey(e.getKey())) {
          e.setValue(Colonne.complement());
        }
      }
    }
    boolean parLaLigne = colonnes.values().stream()
        .anyMatch(c -> c.estFinancement() && c.financeur().isEmpty());
    if (unFinanceur && !parLaLigne) {
      colonnes.replaceAll((numero, c) -> c.est(Champ.FINANCEUR) ? Colonne.complement() : c);
    }
  }
}
