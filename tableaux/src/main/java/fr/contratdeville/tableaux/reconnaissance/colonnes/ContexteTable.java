package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.echange.Decision;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.reconnaissance.entete.Preambule;
import fr.contratdeville.tableaux.reconnaissance.francais.Annees;
import fr.contratdeville.tableaux.reconnaissance.francais.TerritoireFrancais;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What all rows of a table of actions share, by the given layout, the lines above the header or the
 * name of the sheet: the budget year and the place, and who pays at which step where no column says
 * so.
 *
 * @param decisions the source of the year and of the place
 */
public record ContexteTable(
    Optional<Exercice> exercice,
    Optional<Territoire> territoire,
    Optional<Financeur> financeur,
    Optional<EtapeMontant> etape,
    List<Decision> decisions) {

  /** Names of sheets for what has no other place, which are nobody's. */
  private static final Pattern GENERIQUE = Pattern.compile("divers|autres?|prives?");

  private static final Pattern EXTENSION = Pattern.compile("\\.[a-zA-Z]{2,5}$");

  /**
   * @param dessus the lines right above the table, and those at the top of its sheet
   * @param colonnes the columns of the table: those that name who pays, or a step, need no other
   * @param parmiDautres whether the file has other tables of actions: else a place that a title
   *     names is that of the document, and no more
   */
  public static ContexteTable of(
      Grille grille,
      List<Preambule> dessus,
      Disposition donnee,
      Colonnes colonnes,
      boolean parmiDautres) {
    List<Decision> decisions = new ArrayList<>();
    Optional<Exercice> exercice = exercice(grille, dessus, donnee, decisions);
    Optional<Territoire> territoire = donnee.territoire().isPresent() || parmiDautres
        ? territoire(grille, dessus.get(0), donnee, decisions)
        : Optional.empty();
    QuiPaie qui = new QuiPaie(grille.lexique());
    // Where columns give the share of each financeur, no line above pays it all.
    boolean unSeul = colonnes.sansFinanceur() && colonnes.suppositions().parts().isEmpty();
    Optional<Financeur> financeur = unSeul
        ? premier(dessus, qui::financeur)
            .map(nomme -> {
              decisions.add(financeur(grille.place(nomme.cellule()), nomme.financeur()));
              return nomme.financeur();
            })
            .or(() -> deLaFeuille(grille, decisions))
        : Optional.empty();
    Optional<EtapeMontant> etape =
        colonnes.sansEtape() ? etape(grille, dessus, qui, decisions) : Optional.empty();
    return new ContexteTable(exercice, territoire, financeur, etape, List.copyOf(decisions));
  }

  /** What the nearest lines say that say anything. */
  private static <T> Optional<T> premier(
      List<Preambule> dessus, Function<Preambule, Optional<T>> dit) {
    return dessus.stream().flatMap(p -> dit.apply(p).stream()).findFirst();
  }

  /** The financeur whose name the sheet has: one sheet for each of those who pay. */
  private static Optional<Financeur> deLaFeuille(Grille grille, List<Decision> decisions) {
    String nom = grille.feuille().nom().strip();
    Optional<Financeur> financeur = grille
        .lexique()
        .financeur(nom)
        .filter(type -> !GENERIQUE.matcher(Normalise.cle(nom)).matches())
        .filter(type -> !QuiPaie.nommeLaPolitique(Normalise.cle(nom)))
        .map(type -> Financeur.of(nom, type));
    financeur.ifPresent(f -> decisions.add(financeur(grille.place(), f)));
    return financeur;
  }

  /**
   * The step that the lines above give, or else the name of the sheet, or else that of the file.
   */
  private static Optional<EtapeMontant> etape(
      Grille grille, List<Preambule> dessus, QuiPaie qui, List<Decision> decisions) {
    Optional<Cellule> dite = premier(dessus, qui::etape);
    Optional<EtapeMontant> nommee = dite.flatMap(c -> qui.etape(c.texte()));
    if (nommee.isPresent()) {
      decisions.add(etape(
          grille.place(dite.get()),
          nommee.get(),
          "nommée au-dessus du tableau",
          "named above the table"));
      return nommee;
    }
    Optional<EtapeMontant> feuille = qui.etapeDUnOnglet(grille.feuille().nom());
    feuille.ifPresent(
        e -> decisions.add(etape(grille.place(), e, "nom de la feuille", "name of the sheet")));
    if (feuille.isPresent()) {
      return feuille;
    }
    String fichier = EXTENSION.matcher(grille.place().fichier()).replaceFirst("");
    Optional<EtapeMontant> nom = qui.etape(fichier.replace('-', ' '));
    nom.ifPresent(
        e -> decisions.add(etape(grille.place(), e, "nom du fichier", "name of the file")));
    return nom;
  }

  private static Decision financeur(Emplacement place, Financeur financeur) {
    return new Decision(
        place,
        new Message(
            "financeur « " + financeur.nom()
                + " » pour tous les montants (nommé au-dessus du tableau)",
            "financeur \"" + financeur.nom() + "\" for all amounts (named above the table)"));
  }

  private static Decision etape(Emplacement place, EtapeMontant etape, String fr, String en) {
    return new Decision(
        place,
        new Message(
            "étape « " + etape.libelle().fr() + " » pour tous les montants (" + fr + ")",
            "step \"" + etape.libelle().en() + "\" for all amounts (" + en + ")"));
  }

  private static Optional<Exercice> exercice(
      Grille grille, List<Preambule> lignes, Disposition donnee, List<Decision> decisions) {
    if (donnee.exercice().isPresent()) {
      decisions.add(
          annee(grille.place(), donnee.exercice().get(), "disposition donnée", "given layout"));
      return donnee.exercice();
    }
    Optional<Cellule> datee = premier(lignes, Preambule::datee);
    Optional<Exercice> dessus = datee.flatMap(c -> Annees.seule(c.texte()));
    if (dessus.isPresent()) {
      decisions.add(annee(
          grille.place(datee.get()),
          dessus.get(),
          "seule année nommée au-dessus du tableau",
          "the only year named above the table"));
      return dessus;
    }
    Optional<Exercice> feuille = Annees.seule(grille.feuille().nom());
    feuille.ifPresent(annee ->
        decisions.add(annee(grille.place(), annee, "nom de la feuille", "name of the sheet")));
    return feuille;
  }

  private static Optional<Territoire> territoire(
      Grille grille, Preambule preambule, Disposition donnee, List<Decision> decisions) {
    if (donnee.territoire().isPresent()) {
      decisions.add(
          lieu(grille.place(), donnee.territoire().get(), "disposition donnée", "given layout"));
      return donnee.territoire();
    }
    Optional<Cellule> situee = preambule.situee();
    if (situee.isPresent()) {
      Optional<Territoire> dessus = TerritoireFrancais.dansUnTitre(situee.get().texte())
          .map(t -> Territoire.builder()
              .from(t)
              .emplacement(grille.place(situee.get()))
              .build());
      dessus.ifPresent(t -> decisions.add(lieu(
          grille.place(situee.get()), t, "nommé au-dessus du tableau", "named above the table")));
      return dessus;
    }
    Optional<Territoire> feuille = TerritoireFrancais.dansUnTitre(
            grille.feuille().nom())
        .map(t -> Territoire.builder().from(t).emplacement(grille.place()).build());
    feuille.ifPresent(
        t -> decisions.add(lieu(grille.place(), t, "nom de la feuille", "name of the sheet")));
    return feuille;
  }

  private static Decision annee(Emplacement place, Exercice annee, String fr, String en) {
    return new Decision(
        place,
        Message.of(
            "exercice " + annee + " (" + fr + ")", "budget year " + annee + " (" + en + ")"));
  }

  private static Decision lieu(Emplacement place, Territoire lieu, String fr, String en) {
    return new Decision(
        place,
        Message.of(
            "territoire « " + lieu.nom() + " » pour toutes les actions du tableau (" + fr + ")",
            "territory \"" + lieu.nom() + "\" for all actions of the table (" + en + ")"));
  }
}
