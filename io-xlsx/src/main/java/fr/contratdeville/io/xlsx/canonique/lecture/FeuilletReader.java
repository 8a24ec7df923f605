package fr.contratdeville.io.xlsx.canonique.lecture;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.canonique.arbre.Clef;
import fr.contratdeville.io.xlsx.canonique.arbre.Textes;
import fr.contratdeville.io.xlsx.canonique.arbre.Tree;
import fr.contratdeville.io.xlsx.canonique.plan.ColonneFeuillet;
import fr.contratdeville.io.xlsx.canonique.plan.Feuillet;
import fr.contratdeville.io.xlsx.canonique.plan.Genre;
import fr.contratdeville.io.xlsx.canonique.plan.Plan;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the rows of a sheet into the tree of the contract. */
final class FeuilletReader {

  private static final List<String> PREMIER = List.of("1");

  private final Feuillet feuillet;
  private final Tree contrat;
  private final Rattachements rattachements;
  private final Restes restes;
  private final ConstatsLecture constats;
  private final Set<String> uniques = new HashSet<>();

  FeuilletReader(
      Feuillet feuillet,
      Tree contrat,
      Rattachements rattachements,
      Restes restes,
      ConstatsLecture constats) {
    this.feuillet = feuillet;
    this.contrat = contrat;
    this.rattachements = rattachements;
    this.restes = restes;
    this.constats = constats;
  }

  void read(LigneFeuillet ligne) throws LectureException {
    if (ligne.estVide()) {
      return;
    }
    if (feuillet == Plan.COMPLEMENTS && !Textes.isBlank(ligne.texte(Plan.ATTRIBUT))) {
      reste(ligne);
      return;
    }
    Optional<List<String>> ou = chemin(ligne);
    if (ou.isEmpty()) {
      aPart(ligne, ou(ligne));
      return;
    }
    List<String> chemin = rattachements.prendre(ou.get());
    if (!chemin.equals(ou.get()) && !Textes.isBlank(ligne.texte(Plan.CLEF))) {
      constats.autrement(
          ligne.place(),
          Message.of(
              "le numéro " + ligne.texte(Plan.CLEF) + " est déjà celui d'une autre ligne : celle-ci"
                  + " est lue comme une nouvelle",
              "the number " + ligne.texte(Plan.CLEF)
                  + " is already that of another row: this one is read as a new one"));
    }
    rattachements.attacher(chemin, ligne);
    boolean detail = Clef.motif(chemin).endsWith("/" + feuillet.detail());
    List<String> objet = detail ? chemin.subList(0, chemin.size() - 2) : chemin;
    if (detail) {
      rattachements.annoncer(objet);
      contrat.put(chemin, Tree.object().locate(ligne.place()));
    }
    contrat.put(objet, Tree.object().locate(ligne.place()));
    remplir(ligne, objet, detail ? chemin.get(chemin.size() - 1) : "1");
  }

  private Optional<List<String>> chemin(LigneFeuillet ligne) {
    String element = Textes.key(ligne.texte(Plan.ELEMENT));
    return feuillet.estMaitre(element)
        ? rattachements.maitre(feuillet, ligne.texte(Plan.CLEF))
        : rattachements.enfant(
            feuillet,
            element,
            ligne.texte(Plan.RATTACHEMENT),
            ligne.rappel(),
            ligne.texte(Plan.RANG));
  }

  private Message ou(LigneFeuillet ligne) {
    String donnee = ligne.texte(feuillet.estMaitre() ? Plan.CLEF : Plan.RATTACHEMENT);
    return Textes.isBlank(donnee)
        ? Message.of(
            "on ne sait pas à quoi se rattache cette ligne : donnez son numéro (par exemple "
                + (feuillet == Plan.CADRE ? "C1.2" : "A12") + ")",
            "nothing says what this row belongs to: give its number (such as "
                + (feuillet == Plan.CADRE ? "C1.2" : "A12") + ")")
        : Message.of(
            "« " + donnee + " » n'est le numéro de rien que cette feuille puisse compléter",
            "“" + donnee + "” is the number of nothing that this sheet can complete");
  }

  private void aPart(LigneFeuillet ligne, Message raison) throws LectureException {
    constats.illisible(ligne.place(), ligne.plainText(), raison);
  }

  private void remplir(LigneFeuillet ligne, List<String> objet, String etiquette)
      throws LectureException {
    for (Cellule cellule : ligne.cellules()) {
      LigneFeuillet.Titre titre = ligne.titre(cellule);
      ColonneFeuillet colonne = titre.colonne();
      if (colonne.equals(LigneFeuillet.INCONNUE)) {
        inconnue(objet, titre.texte(), cellule, ligne.place(cellule));
      } else if (colonne.genre() != Genre.RAPPEL && colonne.genre() != Genre.LIEN) {
        List<String> chemin = new ArrayList<>(objet);
        colonne.chemin().forEach(nom -> chemin.add(nom.equals("=") ? etiquette : nom));
        poser(colonne, chemin, cellule, ligne.place(cellule));
      }
    }
    Tree lu = contrat.at(objet);
    String nom = lu == null ? "" : lu.textOf("intitule") + lu.textOf("titre");
    if (!nom.isEmpty() && PREMIER.contains(etiquette)) {
      rattachements.nommer(nom, objet);
    }
  }

  /** Puts the values of a cell into the tree. */
  void poser(ColonneFeuillet colonne, List<String> chemin, Cellule cellule, Emplacement place)
      throws LectureException {
    String texte = cellule.texte();
    if (cellule.genre() == Cellule.Genre.ERREUR || cellule.estSansResultat()) {
      constats.illisible(
          place,
          cellule.formule().map(f -> "=" + f).orElse(texte),
          Message.of(
              "cette cellule n'a pas de valeur, elle n'est pas lue",
              "this cell has no value and is not read"));
    } else if (colonne.unique() && !uniques.add(texte)) {
      constats.illisible(
          place,
          texte,
          Message.of(
              "« " + texte + " » est déjà sur une autre ligne : cette cellule n'est pas lue",
              "“" + texte + "” is on another row already: this cell is not read"));
    } else if (colonne.genre() == Genre.DEBUT || colonne.genre() == Genre.FIN) {
      jour(colonne, chemin, cellule, place);
    } else {
      for (Map.Entry<List<String>, Tree> valeur : CelluleDecoder.of(colonne, chemin, cellule)) {
        Tree feuille = valeur.getValue().locate(place);
        Tree la = contrat.put(valeur.getKey(), feuille);
        if (la != feuille && !la.toString().equals(feuille.toString())) {
          autre(place, texte);
          return;
        }
      }
    }
  }

  private void autre(Emplacement place, String texte) throws LectureException {
    constats.illisible(
        place,
        texte,
        Message.of(
            "cette cellule dit autre chose qu'une autre cellule de la même action ou ligne : elle"
                + " est conservée à part",
            "this cell says something else than another cell of the same action or row: it is kept"
                + " aside"));
  }

  /** Joins the two ends of a period, which stand in two columns, in one text. */
  private void jour(
      ColonneFeuillet colonne, List<String> chemin, Cellule cellule, Emplacement place)
      throws LectureException {
    String jour = CelluleDecoder.of(colonne, chemin, cellule).get(0).getValue().value();
    Tree la = contrat.at(chemin);
    String[] jours = ((la == null ? "/" : la.value()) + " ").split("/", 2);
    int rang = colonne.genre() == Genre.DEBUT ? 0 : 1;
    String connu = jours[rang].strip();
    if (!connu.isEmpty() && !connu.equals(jour)) {
      autre(place, cellule.texte());
      return;
    }
    jours[rang] = jour;
    // The period is at the cell that holds no day, if one does, since that one cannot be read.
    Tree periode = Tree.text(jours[0].strip() + "/" + jours[1].strip())
        .locate(CelluleDecoder.estJour(jour) && la != null ? la.place() : place);
    Tree objet = contrat.at(chemin.subList(0, chemin.size() - 1));
    if (objet != null) {
      objet.children().put(chemin.get(chemin.size() - 1), periode);
    }
  }

  /** Keeps a cell under an unknown title as a complement of the row. */
  private void inconnue(List<String> objet, String titre, Cellule cellule, Emplacement place) {
    String etiquette = Clef.NEUVE + cellule.reference();
    List<String> complement = Clef.with(objet, "complements", etiquette);
    contrat.put(Clef.with(complement, "nom"), Tree.text(titre).locate(place));
    contrat.put(Clef.with(complement, "texte"), Tree.text(cellule.texte()).locate(place));
  }

  private void reste(LigneFeuillet ligne) throws LectureException {
    String rattachement = ligne.texte(Plan.RATTACHEMENT);
    List<String> proprietaire = Clef.chemin(rattachement);
    List<String> attribut = Arrays.asList(ligne.texte(Plan.ATTRIBUT).strip().split("/", -1));
    if (attribut.contains("")
        || attribut.size() > Clef.PROFONDEUR
        || (proprietaire.isEmpty() && !Textes.isBlank(rattachement))) {
      aPart(ligne, ou(ligne));
      return;
    }
    List<String> chemin = Clef.with(proprietaire, attribut.toArray(String[]::new));
    if (!proprietaire.isEmpty()) {
      rattachements.completer(proprietaire, chemin, ligne);
    }
    restes.ajouter(
        chemin,
        ligne.texte(Plan.SUITE).strip(),
        ligne.texte(Plan.VALEUR),
        ligne.texte(Plan.GENRE),
        ligne.place());
  }
}
