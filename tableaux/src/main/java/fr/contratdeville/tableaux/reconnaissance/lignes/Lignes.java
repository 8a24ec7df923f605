package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.colonnes.ContenuLigne;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises the kind of each row under a header, by its cells, by merged ranges and by the rows
 * above. The rows below matter to sums alone: see {@link LignesDeTotal}.
 */
public final class Lignes {
  /**
   * The label of a sum that is carried over: at the foot of a page, and again at the head of the
   * next.
   */
  private static final Pattern REPORT =
      Pattern.compile("(total )?(a )?report(er|s)?( (de )?(la )?page.*)?");

  private final Grille grille;
  private final Entete entete;
  private final Colonnes colonnes;
  private final Map<Integer, GenreLigne> imposees;
  private final Intertitres intertitres;
  private final Sujets sujets;
  private final CellulesSeules seules;
  private final RecapParFinanceur recap;
  private boolean suitUneAction;
  /**
   * Whether an entry so far has several lines of money, so that a total may be that of one entry.
   */
  private boolean parFinancements;

  private Lignes(
      Grille grille,
      Entete entete,
      Colonnes colonnes,
      Map<Integer, GenreLigne> imposees,
      VoletsAnterieurs anterieurs) {
    this.grille = grille;
    this.entete = entete;
    this.colonnes = colonnes;
    this.imposees = imposees;
    this.intertitres = new Intertitres(grille);
    this.sujets = new Sujets(grille, colonnes, intertitres, anterieurs);
    this.seules = new CellulesSeules(grille, entete, colonnes);
    this.recap = new RecapParFinanceur(grille, colonnes);
  }

  /**
   * Recognises every row under the header that is not blank, from top to bottom.
   *
   * @param tranche the context of the chunk that holds the rows
   */
  public static List<Ligne> recognise(
      Grille grille,
      Entete entete,
      Colonnes colonnes,
      Map<Integer, GenreLigne> imposees,
      ChunkContext tranche) {
    Lignes lignes = new Lignes(grille, entete, colonnes, imposees, tranche.anterieurs());
    List<Ligne> reconnues = new ArrayList<>();
    for (Rangee rangee : grille.rangees()) {
      if (rangee.ligne() > entete.derniere()) {
        Ligne ligne = lignes.recognise(rangee.ligne(), rangee.cellules());
        lignes.intertitres.follow(ligne);
        lignes.suitUneAction |= ligne.estVolet();
        if (ligne.estVolet()) {
          lignes.sujets.open(ligne.numero());
        }
        reconnues.add(ligne);
      }
    }
    Set<Integer> imposes = imposees.keySet();
    LignesDeParts parts = new LignesDeParts(grille, colonnes, imposes);
    List<Ligne> sommees = new SommesDeLignes(
            grille, colonnes, imposes, lignes.intertitres, !tranche.prefixee())
        .refine(parts.refine(reconnues));
    SousLeTotal dessous = new SousLeTotal(grille, colonnes, imposes);
    List<Ligne> lues = new LignesDeTotal(grille, colonnes, imposes, tranche.suivie())
        .refine(dessous.refine(
            new RecapSousLeTotal(grille, colonnes, imposes).refine(parts.refine(sommees))));
    return tranche.suivie() ? lues : dessous.doute(lues);
  }

  private Ligne recognise(int numero, List<Cellule> cellules) {
    GenreLigne imposee = imposees.get(numero);
    if (imposee != null) {
      return Ligne.sure(numero, imposee, "disposition donnée", "given layout");
    }
    if (cellules.stream().allMatch(Cellule::estBarree)) {
      return Ligne.sure(
          numero,
          GenreLigne.RETIREE,
          "toutes ses cellules sont barrées",
          "all of its cells are struck through");
    }
    if (entete.estRepete(cellules) || estUnTitreLargeRepete(numero, cellules)) {
      return Ligne.sure(
          numero, GenreLigne.ENTETE, "mêmes textes que l'en-tête", "same texts as the header");
    }
    if (grille.numeroteLesColonnes(cellules)) {
      return Ligne.supposee(
          numero, GenreLigne.TEXTE, "des numéros de colonnes", "numbers of columns");
    }
    Optional<Ligne> intertitre = seules.intertitre(numero, cellules);
    if (intertitre.isPresent()) {
      return intertitre.get();
    }
    ContenuLigne contenu = ContenuLigne.of(cellules, colonnes);
    return enLignes(numero, contenu)
        .or(() -> synthese(numero, contenu))
        .orElseGet(() -> donnees(numero, contenu));
  }

  /** Whether a text alone is a wide heading of the header, right above its others once more. */
  private boolean estUnTitreLargeRepete(int numero, List<Cellule> cellules) {
    int suivante = grille.indice(numero) + 1;
    return cellules.size() == 1
        && entete.repete(cellules.get(0))
        && suivante < grille.rangees().size()
        && entete.estRepete(grille.rangees().get(suivante).cellules());
  }

  /**
   * Recognises a row that names its financeur: a further line of an entry above, or of an earlier
   * chunk, or a subtotal that stands in the place of a financeur.
   */
  private Optional<Ligne> enLignes(int numero, ContenuLigne contenu) {
    Optional<Cellule> financeur = contenu.texte(Champ.FINANCEUR, colonnes);
    if (financeur.isEmpty()) {
      return Optional.empty();
    }
    String nom = financeur.get().uneLigne();
    boolean anterieure = sujets.anterieure(numero) > 0;
    boolean meme = suitUneAction && sujets.connait(numero);
    if (!parFinancements && contenu.textes().size() == 1 && grille.lexique().estTotalSeul(nom)) {
      return Optional.empty();
    }
    if ((meme || anterieure)
        && (grille.lexique().estTotalSeul(nom) || grille.lexique().estSousTotal(nom))) {
      return Optional.of(Ligne.sure(
          numero,
          GenreLigne.SOUS_TOTAL,
          "« " + nom + " » à la place d'un financeur",
          "\"" + nom + "\" in the place of a financeur"));
    }
    if (meme) {
      parFinancements = true;
      return Optional.of(Ligne.sure(
          numero,
          GenreLigne.FINANCEMENT,
          "un financeur, pour une action déjà nommée",
          "a financeur, for an action that was named"));
    }
    return anterieure
        ? Optional.of(Ligne.sure(
            numero,
            GenreLigne.ACTION,
            "un financeur, pour une action d'une partie précédente",
            "a financeur, for an action of an earlier part"))
        : Optional.empty();
  }

  /** Recognises a row of sums or shares: amounts with at most one text, which labels them. */
  private Optional<Ligne> synthese(int numero, ContenuLigne contenu) {
    if (contenu.partage() && contenu.textes().size() <= 1) {
      return Optional.of(
          Ligne.sure(numero, GenreLigne.PARTS, "que des pourcentages", "percentages only"));
    }
    if (contenu.textes().size() == 1
        && colonnes.sujet() == Champ.INTITULE
        && (contenu.montants().isEmpty()
            ? Soldes.estUnCompte(contenu.textes().get(0))
            : Soldes.estUnSolde(contenu.textes().get(0)))) {
      return Optional.of(Ligne.sure(
          numero,
          GenreLigne.TEXTE,
          "une enveloppe, ce qu'il en reste ou une comparaison : personne ne le reçoit",
          "what is to be spent, what is left of it or a comparison: nobody gets it"));
    }
    if (!contenu.compte()) {
      return Optional.empty();
    }
    if (contenu.textes().size() == 1 && estUnReport(contenu.textes().get(0))) {
      return Optional.of(
          Ligne.supposee(numero, GenreLigne.TEXTE, "un report de page", "carried over a page"));
    }
    Optional<String> libelle = contenu.libelleDeTotal(colonnes, grille.lexique());
    if (libelle.isPresent()) {
      boolean sousTotal = grille.lexique().estSousTotal(libelle.get());
      return Optional.of(Ligne.sure(
          numero,
          sousTotal ? GenreLigne.SOUS_TOTAL : GenreLigne.TOTAL,
          "libellé « " + libelle.get() + " »",
          "labelled \"" + libelle.get() + "\""));
    }
    if (!contenu.textes().isEmpty() || continueUneAction(numero)) {
      return Optional.empty();
    }
    return Optional.of(
        contenu.totalSeul(colonnes)
            ? Ligne.sure(
                numero,
                GenreLigne.SOUS_TOTAL,
                "un montant sans libellé, dans la colonne de total",
                "an amount without a label, in the total column")
            : Ligne.supposee(
                numero,
                GenreLigne.SOUS_TOTAL,
                "des montants sans libellé",
                "amounts without a label"));
  }

  private static boolean estUnReport(Cellule cellule) {
    return REPORT.matcher(cellule.cle()).matches();
  }

  private Ligne donnees(int numero, ContenuLigne contenu) {
    boolean chiffre = !contenu.montants().isEmpty() || !contenu.chiffres().isEmpty();
    if (!chiffre && contenu.textes().size() == 1) {
      return seules.texte(numero, contenu.textes().get(0));
    }
    if (recap.est(numero)) {
      return Ligne.sure(
          numero,
          GenreLigne.DETAIL,
          "un financeur à la place d'un intitulé, et son montant",
          "a financeur in the place of a title, and the amount");
    }
    if (contenu.nomme(Champ.INTITULE, colonnes)) {
      return Ligne.sure(numero, GenreLigne.ACTION, "porte un intitulé", "has a title");
    }
    if (continueUneAction(numero)) {
      return Ligne.sure(
          numero,
          GenreLigne.CONTINUATION,
          "intitulé fusionné avec la ligne au-dessus",
          "title merged with the row above");
    }
    boolean porteur = contenu.nomme(Champ.PORTEUR, colonnes);
    if (!contenu.compte() && !porteur) {
      return Ligne.supposee(
          numero,
          GenreLigne.TEXTE,
          "ni intitulé, ni porteur, ni montant",
          "no title, porteur or amount");
    }
    if (porteur && colonnes.numero(Champ.INTITULE).isEmpty()) {
      return Ligne.sure(
          numero,
          GenreLigne.ACTION,
          "un porteur, dans une liste sans intitulés",
          "a porteur, in a list without titles");
    }
    return suitUneAction && !porteur
        ? Ligne.supposee(
            numero,
            GenreLigne.CONTINUATION,
            "ni intitulé ni porteur : ceux de la ligne au-dessus",
            "no title or porteur: those of the row above")
        : Ligne.supposee(
            numero,
            GenreLigne.ACTION,
            "un porteur ou des montants, sans intitulé",
            "a porteur or amounts, without a title");
  }

  private boolean continueUneAction(int numero) {
    return suitUneAction
        && colonnes
            .numero(Champ.INTITULE)
            .filter(c -> grille.prolonge(numero, c))
            .isPresent();
  }
}
