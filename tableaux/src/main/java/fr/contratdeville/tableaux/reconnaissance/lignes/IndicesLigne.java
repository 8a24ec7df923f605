package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.interne.Orthographe;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Apparence;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.TableStructuree;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.colonnes.ContenuLigne;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.tableaux.reconnaissance.sommes.Preuve;
import fr.contratdeville.tableaux.reconnaissance.sommes.Preuve.Source;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the words, the form and the place of a row say on whether it sums others: evidence that
 * arithmetic and formulas confirm or not.
 */
public final class IndicesLigne {
  /** The first words of a label of sums, in keys. */
  private static final Pattern DEBUT = Pattern.compile(
      "(sous |s |st |ss |grand )?(total|totaux|cumul)\\b.*|s t\\b.*|ensemble|dont .*|soit|recapitulatif|(montant|cout|budget) (total|global)\\b.*");
  /** Words of sums anywhere in a label. */
  private static final Pattern DEDANS =
      Pattern.compile(".*\\b(total|totaux|sous total|cumul|totalite)\\b.*");
  /** The total of tables that letters or numbers name: {@code Total A + B}. */
  private static final Pattern LETTRES = Pattern.compile("total(aux)?( et| [a-z0-9]{1,2})+");
  /** The fields by which subtotals group actions. */
  private static final Set<Champ> GROUPANTS =
      Set.of(Champ.PORTEUR, Champ.AXE, Champ.THEMATIQUE, Champ.TERRITOIRE, Champ.COMMUNE);

  /** The rows whose names are remembered. */
  private static final int GROUPES = 5000;
  /** No label is longer. */
  private static final int LONGUEUR = 120;

  private final Grille grille;
  private final Colonnes colonnes;
  private final boolean grasDHabitude;
  private final boolean fondDHabitude;
  /** Whether most rows name their porteur. */
  private final boolean porteurDHabitude;

  private final int textesDHabitude;
  private final int derniere;
  /** The names that actions are grouped by, as keys. */
  private final Set<String> groupes = new HashSet<>();

  private final boolean codes;
  private final PartiesDeSomme parties;
  /** The columns that hold one cell and no more: a note beside the table. */
  private final Set<Integer> notes = new HashSet<>();

  IndicesLigne(Grille grille, Colonnes colonnes, List<Ligne> lignes) {
    this.grille = grille;
    this.colonnes = colonnes;
    List<Ligne> actions = lignes.stream().filter(l -> l.est(GenreLigne.ACTION)).toList();
    this.grasDHabitude = dHabitude(actions, Apparence::gras);
    this.fondDHabitude = dHabitude(actions, Apparence::fond);
    int[] textes =
        actions.stream().mapToInt(l -> contenu(l).textes().size()).sorted().toArray();
    this.textesDHabitude = textes.length == 0 ? 1 : textes[textes.length / 2];
    this.derniere =
        lignes.stream().filter(Ligne::estVolet).mapToInt(Ligne::numero).max().orElse(0);
    for (Ligne action : actions.subList(0, Math.min(GROUPES, actions.size()))) {
      for (Cellule cellule : grille.cellules(action.numero())) {
        if (colonnes.de(cellule).champ().filter(GROUPANTS::contains).isPresent()) {
          groupes.add(cellule.cle());
        }
      }
    }
    this.porteurDHabitude =
        actions.stream().filter(l -> contenu(l).nomme(Champ.PORTEUR, colonnes)).count() * 10
            >= actions.size() * 6L;
    note(lignes);
    this.codes = colonnes.enLignes();
    this.parties = new PartiesDeSomme(
        grille, colonnes, lignes.isEmpty() ? 0 : lignes.get(0).numero());
  }

  private void note(List<Ligne> lignes) {
    Map<Integer, Integer> remplies = new HashMap<>();
    for (Ligne ligne : lignes) {
      grille.cellules(ligne.numero()).stream()
          .filter(c -> colonnes.de(c).champ().isEmpty())
          .forEach(c -> remplies.merge(c.colonne(), 1, Integer::sum));
    }
    int derniere = colonnes.parNumero().entrySet().stream()
        .filter(e -> e.getValue().champ().isPresent())
        .mapToInt(Map.Entry::getKey)
        .max()
        .orElse(0);
    remplies.forEach((colonne, nombre) -> {
      if (nombre == 1 && (lignes.size() > 2 || colonne > derniere)) {
        notes.add(colonne);
      }
    });
  }

  private boolean dHabitude(List<Ligne> actions, Predicate<Apparence> trait) {
    long nombre = actions.stream().filter(l -> porte(l, trait)).count();
    return 2 * nombre >= actions.size();
  }

  private boolean porte(Ligne ligne, Predicate<Apparence> trait) {
    List<Cellule> cellules = grille.cellules(ligne.numero());
    return trait.test(cellules.get(cellules.size() - 1).apparence());
  }

  private ContenuLigne contenu(Ligne ligne) {
    return ContenuLigne.of(grille.cellules(ligne.numero()), colonnes);
  }

  /** The evidence for a row, and, with a negative weight, against it. */
  List<Preuve> de(Ligne ligne) {
    List<Preuve> preuves = new ArrayList<>();
    ContenuLigne contenu = contenu(ligne);
    mots(ligne, contenu).ifPresent(preuves::add);
    if (preuves.stream().noneMatch(p -> p.poids() > Preuve.DECIDE)) {
      contre(ligne, contenu, preuves);
    }
    forme(ligne, preuves);
    if (contenu.textes().isEmpty()
        && ligne.numero() > derniere
        && contenu.couvreLesFinanceurs(colonnes)) {
      preuves.add(Preuve.of(Source.PLACE, 2, "après la dernière action", "after the last action"));
    }
    return preuves;
  }

  private Optional<Preuve> mots(Ligne ligne, ContenuLigne contenu) {
    boolean somme = ligne.est(GenreLigne.TOTAL) || ligne.est(GenreLigne.SOUS_TOTAL);
    if (somme && !ligne.supposee()) {
      return Optional.of(new Preuve(Source.MOTS, Preuve.DECIDE + 2, ligne.raison()));
    }
    if (contenu.textes().isEmpty()) {
      return Optional.of(Preuve.of(Source.MOTS, 2, "aucun texte", "no text"));
    }
    Optional<Cellule> debut = libelle(contenu, DEBUT);
    if (debut.filter(d -> parties.est(d, contenu)).isPresent()) {
      return Optional.of(libelle(Preuve.DECIDE + 2, debut.get()));
    }
    if (debut.isPresent()) {
      // In the column of titles the label must name a group of rows, or be a part of a total.
      List<String> noms = noms(debut.get().texte());
      boolean nomme = noms.stream()
          .anyMatch(n -> groupes.contains(n) && !n.equals(debut.get().cle()));
      boolean seul =
          contenu.textes().stream().filter(c -> !notes.contains(c.colonne())).count() == 1;
      if (nomme && seul) {
        return Optional.of(libelle(Preuve.DECIDE + 2, debut.get()));
      }
      boolean sure = noms.stream().anyMatch(groupes::contains)
          || !colonnes.de(debut.get()).est(colonnes.sujet())
          || debut.get().cle().startsWith("dont ");
      // A name may start like the label of a sum: its figures then have to add up.
      return nommeUnNom(contenu, debut.get())
          ? Optional.of(libelle(1, debut.get()))
          : Optional.of(libelle(sure ? Preuve.DECIDE : Preuve.DECIDE - 1, debut.get()));
    }
    if (groupe(ligne)) {
      String texte = contenu.textes().get(0).uneLigne();
      return Optional.of(Preuve.of(
          Source.MOTS,
          Preuve.DECIDE - 1,
          "« " + texte + " » nomme un groupe de lignes",
          "\"" + texte + "\" names a group of rows"));
    }
    Optional<Cellule> dedans = libelle(contenu, DEDANS).filter(c -> !nommeUnNom(contenu, c));
    if (dedans.isPresent()) {
      return Optional.of(libelle(Preuve.DECIDE - 2, dedans.get()));
    }
    return codes && contenu.texte(Champ.FINANCEUR, colonnes).isEmpty()
        ? Optional.of(Preuve.of(Source.MOTS, 1, "aucun financeur", "no financeur"))
        : Optional.empty();
  }

  /**
   * Whether a label in the column of porteurs is rather a name: {@code Total danse}, where no cell
   * of the list is called {@code danse}, and the row has a title or needs none.
   */
  private boolean nommeUnNom(ContenuLigne contenu, Cellule libelle) {
    return (colonnes.sujet() == Champ.PORTEUR || contenu.nomme(Champ.INTITULE, colonnes))
        && colonnes.de(libelle).est(Champ.PORTEUR)
        && !libelle.cle().startsWith("dont ")
        && !LETTRES.matcher(libelle.cle()).matches()
        && !grille.lexique().estTotalSeul(libelle.uneLigne())
        && !grille.lexique().estSousTotal(libelle.uneLigne())
        && noms(libelle.texte()).stream()
            .filter(n -> !n.equals(libelle.cle()))
            .noneMatch(groupes::contains);
  }

  /** Whether the only text of a row is the heading of a group of rows, as {@code Axe 2}. */
  boolean groupe(Ligne ligne) {
    ContenuLigne contenu = contenu(ligne);
    return contenu.textes().size() == 1
        && libelle(contenu).isEmpty()
        && Intertitre.of(contenu.textes().get(0), grille.lexique()).isPresent();
  }

  private static Preuve libelle(int poids, Cellule cellule) {
    String texte = cellule.uneLigne();
    return Preuve.of(Source.MOTS, poids, "libellé « " + texte + " »", "labelled \"" + texte + "\"");
  }

  /** The text of a row that is worded like the label of a sum. */
  static Optional<Cellule> libelle(ContenuLigne contenu) {
    return libelle(contenu, DEBUT).or(() -> libelle(contenu, DEDANS));
  }

  private static Optional<Cellule> libelle(ContenuLigne contenu, Pattern mots) {
    return contenu.textes().stream()
        .filter(c -> c.texte().length() <= LONGUEUR && mots.matcher(c.cle()).matches())
        .findFirst();
  }

  /**
   * A title, as many other texts as an action has, and a financeur where each row names one speak
   * against a sum.
   */
  private void contre(Ligne ligne, ContenuLigne contenu, List<Preuve> preuves) {
    Optional<Cellule> libelle = libelle(contenu);
    String cle = libelle.map(Cellule::cle).orElse("");
    List<Cellule> autres = contenu.textes().stream()
        .filter(c -> !Optional.of(c).equals(libelle) && !notes.contains(c.colonne()))
        .filter(c -> cle.isEmpty() || !(cle.contains(c.cle()) || repete(c)))
        .toList();
    boolean intitule = autres.stream().anyMatch(c -> colonnes.de(c).est(Champ.INTITULE));
    int poids = (intitule ? 2 : 0)
        + Math.min(3, libelle.isPresent() ? autres.size() : Math.max(0, autres.size() - 1))
        + (libelle.isEmpty() && autres.size() > 1 && autres.size() >= textesDHabitude ? 1 : 0)
        + (libelle.isEmpty()
                && codes
                && contenu.texte(Champ.FINANCEUR, colonnes).isPresent()
            ? Preuve.DECIDE + 2
            : 0)
        + (ligne.est(GenreLigne.CONTINUATION) && !ligne.supposee() ? Preuve.DECIDE : 0);
    if (poids > 0) {
      preuves.add(Preuve.of(
          Source.MOTS, -poids, "des textes comme une action", "texts as those of an action"));
    }
  }

  /** Whether a text repeats that of the row above, as the porteur of a block does. */
  private boolean repete(Cellule cellule) {
    int i = grille.indice(cellule.ligne());
    return i > 0
        && grille
            .rangees()
            .get(i - 1)
            .cellule(cellule.colonne())
            .filter(c -> c.cle().equals(cellule.cle()))
            .isPresent();
  }

  private Optional<Cellule> visible(Ligne ligne, Champ champ) {
    return colonnes.numero(champ).flatMap(c -> grille.visible(ligne.numero(), c));
  }

  private void forme(Ligne ligne, List<Preuve> preuves) {
    if (porte(ligne, Apparence::gras) && !grasDHabitude) {
      preuves.add(Preuve.of(Source.FORME, 2, "en gras", "in bold"));
    }
    if (porte(ligne, Apparence::fond) && !fondDHabitude) {
      preuves.add(Preuve.of(Source.FORME, 1, "sur fond de couleur", "on a coloured ground"));
    }
    boolean titre = contenu(ligne).nomme(Champ.INTITULE, colonnes);
    if (porteurDHabitude && titre && visible(ligne, Champ.PORTEUR).isEmpty()) {
      preuves.add(Preuve.of(
          Source.FORME,
          1,
          "sans porteur, où les lignes en ont",
          "no porteur, where rows have one"));
    }
    int i = grille.indice(ligne.numero());
    List<Rangee> rangees = grille.rangees();
    int niveau = rangees.get(i).niveau();
    boolean replie = (i > 0 && rangees.get(i - 1).niveau() > niveau)
        || (i + 1 < rangees.size() && rangees.get(i + 1).niveau() > niveau);
    if (replie) {
      preuves.add(Preuve.of(
          Source.FORME, 2, "au-dessus d'un groupe du plan", "above a group of the outline"));
    }
    for (TableStructuree table : grille.feuille().tables()) {
      if (table.totaux() && table.plage().derniereLigne() == ligne.numero()) {
        preuves.add(Preuve.of(
            Source.FORME,
            Preuve.DECIDE,
            "ligne de total du tableau " + table.nom(),
            "total row of the table " + table.nom()));
      }
    }
  }

  /** Whether a row is labelled as the total of everything, as {@code TOTAL}. */
  static boolean estTotalSeul(Grille grille, int ligne) {
    return grille.cellules(ligne).stream()
        .filter(c -> c.genre() == Cellule.Genre.TEXTE)
        .anyMatch(c -> grille.lexique().estTotalSeul(c.uneLigne()));
  }

  /** The keys of what a label of sums may name: {@code mas} for Total MAS. */
  public static List<String> noms(String libelle) {
    String cle = Normalise.cle(libelle);
    String sansTotal = SANS_TOTAL.matcher(" " + cle + " ").replaceAll(" ").strip();
    String nu = SANS_GENRE.matcher(" " + sansTotal + " ").replaceAll(" ").strip();
    return Stream.of(cle, sansTotal, nu, singulier(nu))
        .filter(n -> !n.isEmpty())
        .distinct()
        .toList();
  }

  /** A name with each of its words in the singular: {@code nouvelle} for {@code nouvelles}. */
  static String singulier(String nom) {
    return Stream.of(nom.split(" ", -1))
        .map(Orthographe::singulier)
        .collect(Collectors.joining(" "));
  }

  private static final Pattern SANS_TOTAL = Pattern.compile(
      "(?<= )(sous|total|totaux|general|generale|s|t|st|ss|cumul|dont|y|compris|pour|par|montant|ensemble)(?= )");
  private static final Pattern SANS_GENRE = Pattern.compile(
      "(?<= )(de|du|des|la|le|les|l|d|qpv|quartier|axe|pilier|thematique|theme|porteur|structure|association|annee|exercice|actions?|projets?|dossiers?)(?= )");
}
