package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Formule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.colonnes.ContenuLigne;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks at the rows below the total of a table: those that count the rows above, average them or
 * say what is left finance nothing; of others, which no total covers, one doubt tells that they
 * count.
 */
final class SousLeTotal {
  /** The functions of a spreadsheet that tell something about amounts and add none up. */
  private static final Pattern STATISTIQUE = Pattern.compile(
      "^\\s*\\+?(ROUND\\()?(COUNT(A|IF|IFS|BLANK)?|AVERAGE(A|IF)?|MEDIAN|MAX|MIN|SUBTOTAL\\((1|2|3|4|5)[,;])\\b.*",
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  /** A total over fewer rows may be that of a block. */
  private static final int MINIMUM = 3;

  private final Grille grille;
  private final Colonnes colonnes;
  private final Set<Integer> imposees;

  SousLeTotal(Grille grille, Colonnes colonnes, Set<Integer> imposees) {
    this.grille = grille;
    this.colonnes = colonnes;
    this.imposees = imposees;
  }

  /** Takes the rows right below a sum that finance nothing for texts. */
  List<Ligne> refine(List<Ligne> lignes) {
    List<Ligne> precisees = new ArrayList<>(lignes.size());
    List<Ligne> financees = new ArrayList<>();
    boolean dessous = false;
    for (Ligne ligne : lignes) {
      Ligne precisee = ligne;
      if (finance(ligne) && dessous && !imposees.contains(ligne.numero())) {
        precisee = sansArgent(ligne, financees).orElse(ligne);
      }
      if (finance(precisee)) {
        financees.add(precisee);
        dessous = false;
      } else {
        dessous |= precisee.estSomme();
      }
      precisees.add(precisee);
    }
    return precisees;
  }

  /** Doubts the rows below the last sum, if that covers all rows above it. */
  List<Ligne> doute(List<Ligne> lignes) {
    int derniere = -1;
    for (int i = 0; i < lignes.size(); i++) {
      derniere = lignes.get(i).estSomme() ? i : derniere;
    }
    if (derniere < 0) {
      return lignes;
    }
    Ligne somme = lignes.get(derniere);
    long dessus =
        lignes.subList(0, derniere).stream().filter(SousLeTotal::finance).count();
    List<Ligne> dessous = lignes.subList(derniere + 1, lignes.size()).stream()
        .filter(SousLeTotal::finance)
        .toList();
    Montant argent = dessous.stream().map(this::argent).reduce(Montant.ZERO, Montant::plus);
    boolean general = dessus >= MINIMUM
        && somme.termes().size() >= dessus
        && ContenuLigne.of(grille.cellules(somme.numero()), colonnes).textes().stream()
            .anyMatch(c -> grille.lexique().estTotalSeul(c.uneLigne()));
    if (!general || argent.centimes() == 0 || imposees.contains(dessous.get(0).numero())) {
      return lignes;
    }
    Message doute = new Message(
        dessous.size() + " ligne(s) sous le total de la ligne " + somme.numero()
            + ", qui ne les compte pas : " + argent + " sont comptés",
        dessous.size() + " row(s) below the total of row " + somme.numero()
            + ", which leaves them out: " + argent + " are counted");
    List<Ligne> precisees = new ArrayList<>(lignes);
    precisees.set(lignes.indexOf(dessous.get(0)), dessous.get(0).withDoute(doute));
    return precisees;
  }

  /** Whether a row brings money. */
  static boolean finance(Ligne ligne) {
    return ligne.estVolet() || ligne.est(GenreLigne.FINANCEMENT);
  }

  private Montant argent(Ligne ligne) {
    return grille.cellules(ligne.numero()).stream()
        .filter(c -> colonnes.de(c).estFinancement())
        .map(c -> MontantReader.read(c, colonnes.de(c)))
        .filter(MontantLu.Valeur.class::isInstance)
        .map(lu -> ((MontantLu.Valeur) lu).montant())
        .reduce(Montant.ZERO, Montant::plus);
  }

  private Optional<Ligne> sansArgent(Ligne ligne, List<Ligne> dessus) {
    ContenuLigne contenu = ContenuLigne.of(grille.cellules(ligne.numero()), colonnes);
    if (contenu.textes().size() != 1 || contenu.montants().isEmpty()) {
      return Optional.empty();
    }
    List<Cellule> chiffres = new ArrayList<>(contenu.montants());
    chiffres.addAll(contenu.chiffres());
    if (chiffres.stream()
        .allMatch(
            c -> c.calcul().map(Formule::texte).filter(SousLeTotal::compte).isPresent())) {
      return Optional.of(texte(ligne, "des formules qui comptent", "formulas that count"));
    }
    if (Soldes.estUnSolde(contenu.textes().get(0))) {
      return Optional.of(texte(
          ligne,
          "une enveloppe, ce qu'il en reste, un nombre ou une comparaison : personne ne le reçoit",
          "what is to be spent, what is left of it, a number or a comparison: nobody gets it"));
    }
    boolean nombres = chiffres.size() >= 2
        && chiffres.stream()
            .allMatch(c -> nombre(c).filter(n -> n == rangs(c, dessus)).isPresent());
    return nombres
        ? Optional.of(texte(
            ligne, "le nombre des montants de chaque colonne", "the number of amounts by column"))
        : Optional.empty();
  }

  private static boolean compte(String formule) {
    return STATISTIQUE.matcher(formule).matches();
  }

  private static Optional<Long> nombre(Cellule cellule) {
    return cellule
        .chiffre()
        .map(BigDecimal::stripTrailingZeros)
        .filter(n -> n.scale() <= 0 && n.precision() - n.scale() <= 6)
        .map(BigDecimal::longValueExact);
  }

  /** The number of amounts other than zero above a cell. */
  private long rangs(Cellule cellule, List<Ligne> dessus) {
    return dessus.stream()
        .flatMap(l -> grille.visible(l.numero(), cellule.colonne()).stream())
        .filter(c -> c.chiffre().filter(n -> n.signum() != 0).isPresent())
        .count();
  }

  private static Ligne texte(Ligne ligne, String fr, String en) {
    return Ligne.sure(ligne.numero(), GenreLigne.TEXTE, fr, en);
  }
}
