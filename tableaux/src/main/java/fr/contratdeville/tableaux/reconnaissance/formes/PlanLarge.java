package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.entete.TitreMontant;
import fr.contratdeville.tableaux.reconnaissance.formes.Releve.ArgentLu;
import fr.contratdeville.tableaux.reconnaissance.formes.Releve.Mention;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The small table of money inside a form that has one column for each financeur: a row of names,
 * and below it a row of amounts, or one for each step.
 */
final class PlanLarge {
  private static final int MINIMUM = 2;

  private PlanLarge() {}

  /** The table whose header is the row of this index. */
  static Optional<PlanFinancement> read(Grille grille, int i) {
    Lexique lexique = grille.lexique();
    List<Cellule> titres = grille.rangees().get(i).cellules();
    long payeurs = titres.stream()
        .filter(c -> c.genre() == Genre.TEXTE)
        .filter(c -> lexique.financeur(c.texte()).isPresent())
        .count();
    boolean mots =
        titres.stream().allMatch(c -> c.genre() == Genre.TEXTE && !estUnLabel(c, lexique));
    if (!mots || (payeurs < MINIMUM && !ferme(grille, i, titres))) {
      return Optional.empty();
    }
    List<Mention> mentions = new ArrayList<>();
    int fin = i + 1;
    while (fin < grille.rangees().size() && suit(grille, fin, titres)) {
      mentions.addAll(rangee(grille.rangees().get(fin), titres, lexique));
      fin++;
    }
    return mentions.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlanFinancement(List.copyOf(mentions), Map.of(), fin));
  }

  /**
   * Whether the last name is that of a sum, and the row right below prints under it what stands
   * under the others.
   */
  private static boolean ferme(Grille grille, int i, List<Cellule> titres) {
    if (titres.size() < MINIMUM || i + 1 == grille.rangees().size()) {
      return false;
    }
    Cellule dernier = titres.get(titres.size() - 1);
    Rangee dessous = grille.rangees().get(i + 1);
    long somme = 0;
    for (Cellule titre : titres.subList(0, titres.size() - 1)) {
      somme += dessous.cellule(titre.colonne()).flatMap(Releve::montant).orElse(0L);
    }
    long imprimee = dessous.cellule(dernier.colonne()).flatMap(Releve::montant).orElse(0L);
    return grille.lexique().estTotal(dernier.uneLigne()) && imprimee == somme && somme != 0;
  }

  private static boolean estUnLabel(Cellule cellule, Lexique lexique) {
    return Etiquette.of(cellule, lexique).filter(e -> e.deuxPoints()).isPresent();
  }

  /** Whether a row right below holds amounts under the names, and one word at most before them. */
  private static boolean suit(Grille grille, int i, List<Cellule> titres) {
    Rangee rangee = grille.rangees().get(i);
    boolean dessous = rangee.ligne() == grille.rangees().get(i - 1).ligne() + 1;
    long sous = rangee.cellules().stream()
        .filter(Releve::estUnMontant)
        .filter(c -> titre(c, titres).isPresent())
        .count();
    long textes = rangee.cellules().stream()
        .filter(c -> c.genre() == Genre.TEXTE && !Releve.estUnMontant(c))
        .count();
    return dessous && sous > 0 && textes <= 1;
  }

  private static Optional<Cellule> titre(Cellule cellule, List<Cellule> titres) {
    return titres.stream().filter(t -> t.colonne() == cellule.colonne()).findFirst();
  }

  private static List<Mention> rangee(Rangee rangee, List<Cellule> titres, Lexique lexique) {
    Cellule premiere = rangee.cellules().get(0);
    TitreMontant dite = TitreMontant.of(premiere.uneLigne(), lexique);
    String cle = dite.etape().map(Enum::name).orElse(Releve.SANS_TITRE);
    String mot = dite.etape().map(e -> e.libelle().fr()).orElse("Montant");
    List<Mention> lues = new ArrayList<>();
    for (Cellule cellule : rangee.cellules()) {
      Optional<Cellule> nom = titre(cellule, titres);
      if (nom.isPresent() && Releve.estUnMontant(cellule)) {
        String texte = nom.get().uneLigne();
        Map<String, Bout> titre = new HashMap<>();
        titre.put(cle, Bout.of(dite.etape().isPresent() ? premiere : nom.get(), mot));
        lues.add(new ArgentLu(
            rangee.ligne(),
            Optional.of(Bout.of(nom.get())),
            Map.of(cle, Bout.of(cellule)),
            titre,
            lexique.estTotal(texte) || lexique.estSousTotal(texte)));
      }
    }
    return lues;
  }
}
