package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How the cells of one column behave: how many are words and how many amounts, and whether the
 * numbers look like codes. It sees each cell once and keeps a bounded number of values.
 */
final class ProfilColonne {
  /** The codes of regions since 2016, overseas included. */
  private static final Set<Integer> REGIONS =
      Set.of(1, 2, 3, 4, 6, 11, 24, 27, 28, 32, 44, 52, 53, 75, 76, 84, 93, 94);

  /** The accounts of subsidies in M14, M52 and M57: charges of class 6, and équipements versés. */
  private static final Pattern COMPTE = Pattern.compile("6[0-9]{2,5}|204[0-9]{1,4}|27[0-9]{1,3}");

  /** Fewer numbers are an amount and its total: 6 500, twice. */
  private static final int COMPTES = 4;
  /** Amounts of more digits are round to the thousand; to the ten may be chance. */
  private static final int GRAND = 7;

  /** The digits of the code of a region, a département or a programme. */
  private static final int CODE = 3;

  private static final BigDecimal MILLE = BigDecimal.valueOf(1000);

  private static final BigDecimal DIX = BigDecimal.TEN;
  private static final int DISTINCTS = 200;
  private static final int DEPARTEMENT_MAX = 95;
  private static final int OUTRE_MER = 971;
  private static final int OUTRE_MER_MAX = 989;
  private static final int PROGRAMME = 100;
  private static final int PROGRAMME_MAX = 999;
  private static final int ANNEE = 1990;
  private static final int ANNEE_MAX = 2049;
  private static final int COMMUNE = 5;
  private static final int REFERENCE = 7;
  private static final int CHIFFRES_MAX = 30;

  /** A word, and an amount after it. */
  private static final Pattern CITATION = Pattern.compile("\\p{L}{2}.*[0-9]{2}", Pattern.DOTALL);

  private int mots;
  private int citations;
  private int textes;
  private int montants;
  private int nombres;
  private int ronds;
  private int grands;
  private int dates;
  private boolean euros;
  private boolean entiers = true;
  private boolean flags = true;
  private boolean annees = true;
  private boolean regions = true;
  private boolean departements = true;
  private boolean programmes = true;
  private boolean comptes = true;
  private int chiffresMin = Integer.MAX_VALUE;
  private int chiffresMax;
  private BigDecimal somme = BigDecimal.ZERO;
  private final Set<BigDecimal> distincts = new HashSet<>();
  /** The numbers without their last three digits, two of them at most. */
  private final Set<BigDecimal> debuts = new HashSet<>();

  private final Map<Integer, BigDecimal> parLigne = new HashMap<>();
  private final Set<String> textesDistincts = new HashSet<>();

  /** @param horsMontant whether the cell holds words and no damaged amount */
  void add(Cellule cellule, boolean horsMontant) {
    if (horsMontant) {
      mots++;
    }
    if (cellule.genre() == Genre.NOMBRE && cellule.nature().porteUneDate()) {
      dates++;
    }
    if (cellule.montant() instanceof MontantLu.Valeur valeur) {
      montants++;
      add(valeur.montant().euros(), cellule);
    } else if (cellule.estDeLArgent()) {
      montants++;
      cellule.chiffre().ifPresent(n -> add(n, cellule));
    } else if (cellule.genre() == Genre.TEXTE
        && !(cellule.montant() instanceof MontantLu.Rien)
        && !cellule.estEnAttente()
        && cellule.texte().chars().anyMatch(Character::isLetter)) {
      textes++;
      citations += CITATION.matcher(cellule.texte()).lookingAt() ? 1 : 0;
      if (textesDistincts.size() < DISTINCTS) {
        textesDistincts.add(cellule.cle());
      }
    }
  }

  private void add(BigDecimal nombre, Cellule cellule) {
    nombres++;
    if (parLigne.size() < DISTINCTS) {
      parLigne.put(cellule.ligne(), nombre);
    }
    somme = somme.add(nombre);
    euros |= cellule.texte().indexOf('€') >= 0 || cellule.nature().euros() > 1;
    BigDecimal simple = nombre.stripTrailingZeros();
    if (distincts.size() < DISTINCTS) {
      distincts.add(simple);
    }
    int chiffres = Math.max(1, simple.precision() - simple.scale());
    boolean code = simple.signum() >= 0 && simple.scale() <= 0 && chiffres <= CHIFFRES_MAX;
    entiers &= code;
    chiffresMin = Math.min(chiffresMin, chiffres);
    chiffresMax = Math.max(chiffresMax, chiffres);
    grands += chiffres > 2 ? 1 : 0;
    if (simple.remainder(chiffres > GRAND ? MILLE : DIX).signum() == 0) {
      ronds++;
    }
    if (debuts.size() < 2 && code) {
      debuts.add(simple.movePointLeft(3).setScale(0, RoundingMode.DOWN));
    }
    int petit = code && chiffres <= REFERENCE ? simple.intValue() : -1;
    flags &= petit == 0 || petit == 1;
    annees &= petit >= ANNEE && petit <= ANNEE_MAX;
    regions &= REGIONS.contains(petit);
    departements &=
        (petit >= 1 && petit <= DEPARTEMENT_MAX) || (petit >= OUTRE_MER && petit <= OUTRE_MER_MAX);
    comptes &= petit > 0 && COMPTE.matcher(Integer.toString(petit)).matches();
    programmes &= petit >= PROGRAMME && petit <= PROGRAMME_MAX;
  }

  /** Whether the column may hold amounts: it holds one, or holds no word. */
  boolean peutEtreDeLArgent() {
    return montants > 0 || (mots == 0 && !cite());
  }

  /** Whether it holds words that quote amounts, and none by itself: {@code Etat 250 ; CAF 30}. */
  boolean cite() {
    return montants == 0 && citations > 0 && citations == textes;
  }

  /** Whether the column holds names or sentences, some of which may have digits. */
  boolean enMots() {
    return textes > 0 && textes > montants;
  }

  /** Whether its texts tell its rows apart, as names do and categories do not. */
  boolean nomme() {
    return enMots() && (textesDistincts.size() >= DISTINCTS || textesDistincts.size() * 2 > textes);
  }

  /** Whether it holds texts, and all of them are such. */
  boolean tous(Predicate<String> genre) {
    return enMots()
        && montants == 0
        && textesDistincts.size() < DISTINCTS
        && textesDistincts.stream().allMatch(genre);
  }

  /** Whether it holds names that tell its rows apart, a third of which at least are such. */
  boolean nomme(Predicate<String> genre) {
    return nomme() && textesDistincts.stream().filter(genre).count() * 3 >= textesDistincts.size();
  }

  /** Whether its numbers are round or have cents, as amounts are and numbers of files are not. */
  boolean estRonde() {
    return nombres > 1 && distincts.size() > 1 && (!entiers || ronds * 4 > nombres * 3);
  }

  /** Whether most of its amounts are the sums of those of other columns on their rows. */
  boolean additionne(List<ProfilColonne> autres) {
    long ferment = parLigne.entrySet().stream()
        .filter(e -> autres.stream()
                .map(a -> a.parLigne.getOrDefault(e.getKey(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(e.getValue())
            == 0)
        .count();
    return !parLigne.isEmpty() && ferment * 5 >= parLigne.size() * 3L;
  }

  /** Whether its amounts show the sign of the euro. */
  boolean estEnEuros() {
    return euros;
  }

  /** Whether most of its numbers have three digits or more, as amounts do and counts do not. */
  boolean estGrande() {
    return grands * 2 > nombres;
  }

  /** Whether it holds one number of one or two digits again and again, as {@code 01}. */
  boolean estUnSeulPetitNombre() {
    return nombres > 1 && distincts.size() == 1 && entiers && chiffresMax <= 2 && !euros;
  }

  /** Whether it holds one whole number, in three rows at least. */
  boolean estUnSeulNombre() {
    return nombres >= COMPTES && distincts.size() == 1 && entiers && !euros;
  }

  /** Whether it holds one whole number of at most three digits, be it once: it may be a code. */
  boolean peutEtreUnCode() {
    return nombres > 0 && distincts.size() == 1 && entiers && !euros && chiffresMax <= CODE;
  }

  /** Whether its numbers are those of accounts, which come again from row to row. */
  boolean estDesComptes() {
    return nombres >= COMPTES && comptes && !euros && distincts.size() * 2 <= nombres;
  }

  /** Whether all its numbers are years. */
  boolean estDesAnnees() {
    return nombres > 0 && annees && textes == 0;
  }

  /** Whether it holds amounts, and few words beside them. */
  boolean chiffree() {
    return montants > 0 && textes * 4 <= montants && dates * 2 <= montants + dates;
  }

  /** The sum of its amounts, in its own unit. */
  Montant somme() {
    return Montant.of(somme);
  }

  /**
   * The kinds of codes that headings such as {@code Commune} and {@code Programme} may stand over.
   */
  enum Code {
    COMMUNE,
    DEPARTEMENT,
    REGION,
    PROGRAMME,
    PIECE,
    REFERENCE,
    AUCUN
  }

  /**
   * Why the numbers are codes and no money, if they behave so.
   *
   * @param attendu the codes that the heading may stand over
   * @param minimum the fewest numbers that show it
   */
  Optional<Message> code(Code attendu, int minimum) {
    if (nombres < minimum || !entiers || euros) {
      return Optional.empty();
    }
    if (flags && distincts.size() > 1 && attendu != Code.REFERENCE) {
      return dit("que des 0 et des 1", "zeros and ones only");
    }
    return switch (attendu) {
      case REGION -> regions ? dit("des codes de régions", "codes of regions") : reference();
      case DEPARTEMENT ->
        departements ? dit("des numéros de départements", "numbers of départements") : reference();
      case COMMUNE -> communes() ? dit("des codes de communes", "codes of communes") : reference();
      case PROGRAMME ->
        programmes ? dit("des numéros de programmes", "numbers of programmes") : reference();
      case PIECE ->
        ronds * 4 <= nombres && distincts.size() * 5 >= Math.min(nombres, DISTINCTS) * 4
            ? dit("des numéros de pièces", "numbers of papers")
            : reference();
      case REFERENCE -> reference();
      case AUCUN -> Optional.empty();
    };
  }

  private boolean communes() {
    boolean unDepartement = debuts.size() == 1 && nombres > 2;
    return chiffresMax <= COMMUNE
        && chiffresMin >= COMMUNE - 1
        && (ronds * 2 < nombres || unDepartement);
  }

  private Optional<Message> reference() {
    if (nombres >= COMPTES && annees && distincts.size() <= 2) {
      return dit("que des années", "years only");
    }
    return chiffresMin == chiffresMax && chiffresMin >= REFERENCE && ronds * 2 < nombres
        ? dit(
            "des numéros de " + chiffresMin + " chiffres", "numbers of " + chiffresMin + " digits")
        : Optional.empty();
  }

  private static Optional<Message> dit(String fr, String en) {
    return Optional.of(new Message(fr, en));
  }
}
