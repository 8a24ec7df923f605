package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.formes.Releve.ArgentLu;
import fr.contratdeville.tableaux.reconnaissance.formes.Releve.ChampLu;
import fr.contratdeville.tableaux.reconnaissance.formes.Releve.Mention;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Blocks one under another, one for each action, or a form for one action: labels with their values
 * and a small table of money. Repetition shows the blocks: each says the same things in the same
 * order.
 */
final class Fiches implements Forme {
  /** The least number of labels of known fields on a form that stands alone. */
  private static final int CHAMPS = 3;
  /** The share of the blocks that must hold money, in quarters. */
  private static final int QUARTS = 3;

  private static final List<Champ> SUJETS = List.of(Champ.INTITULE, Champ.PORTEUR);

  @Override
  public Optional<FormeLue> read(Grille grille) {
    List<Mention> mentions = Releve.of(grille);
    for (Champ sujet : SUJETS) {
      List<Integer> sujets = IntStream.range(0, mentions.size())
          .filter(i -> est(mentions.get(i), sujet))
          .boxed()
          .toList();
      Optional<FormeLue> lue = sujets.isEmpty()
          ? Optional.empty()
          : sujets.size() == 1 ? seule(grille, mentions) : blocs(grille, mentions, sujets);
      if (lue.isPresent()) {
        return lue;
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a row heads columns of actions: the label of a porteur or of a title and another one
   * side by side, with texts right below both, or below the name of a block.
   */
  static boolean estUneTable(Grille grille) {
    List<Rangee> rangees = grille.rangees();
    return IntStream.range(0, rangees.size() - 1)
        .filter(i -> rangees.get(i + 1).ligne() <= rangees.get(i).ligne() + 2)
        .anyMatch(i -> {
          List<Cellule> titres = rangees.get(i).cellules();
          return IntStream.range(1, titres.size())
              .anyMatch(c -> enTete(grille, i, titres.get(c - 1), titres.get(c)));
        });
  }

  private static boolean enTete(Grille grille, int i, Cellule gauche, Cellule droite) {
    boolean sujet = Stream.of(gauche, droite)
        .flatMap(c -> grille.lexique().champ(c.texte()).stream())
        .anyMatch(SUJETS::contains);
    return sujet
        && Stream.of(gauche, droite)
            .allMatch(titre -> estUnTitre(titre, grille.lexique())
                && dessous(grille, i)
                    .cellule(titre.colonne())
                    .filter(t -> t.genre() == Genre.TEXTE)
                    .filter(t -> !estUnTitre(t, grille.lexique()))
                    .isPresent());
  }

  /** The row right below, or the one after if that holds the name of a block alone. */
  private static Rangee dessous(Grille grille, int i) {
    List<Rangee> rangees = grille.rangees();
    Rangee premiere = rangees.get(i + 1);
    return premiere.texteSeul().isPresent() && i + 2 < rangees.size()
        ? rangees.get(i + 2)
        : premiere;
  }

  private static boolean estUnTitre(Cellule cellule, Lexique lexique) {
    return Etiquette.of(cellule, lexique)
        .filter(e -> e.estConnue() && e.reste().isEmpty())
        .isPresent();
  }

  private static boolean est(Mention mention, Champ champ) {
    return mention instanceof ChampLu lu && lu.est(champ);
  }

  /** Whether a label says by its colon that it is one, or names no field of an action. */
  private static boolean estDit(ChampLu lu) {
    return lu.etiquette().deuxPoints()
        || lu.etiquette().champ().filter(c -> c != Champ.COUT_TOTAL).isEmpty();
  }

  private static boolean estNumerotee(Mention mention) {
    return mention instanceof ChampLu lu
        && lu.est(Champ.INTITULE)
        && Etiquette.estNumerotee(lu.titre().cellule().uneLigne());
  }

  private static boolean estArgent(Mention mention) {
    return mention instanceof ArgentLu a && !a.montants().isEmpty();
  }

  /** One form: three known labels at least, and money. */
  private static Optional<FormeLue> seule(Grille grille, List<Mention> mentions) {
    long champs = mentions.stream()
        .flatMap(m -> m instanceof ChampLu lu ? lu.etiquette().champ().stream() : null)
        .distinct()
        .count();
    long argent = mentions.stream().filter(Fiches::estArgent).count();
    // A title and another label with a colon each are a form too, over two lines of money.
    boolean breve = champs == CHAMPS - 1
        && argent >= 2
        && mentions.stream().anyMatch(m -> est(m, Champ.INTITULE))
        && mentions.stream().allMatch(m -> !(m instanceof ChampLu lu) || estDit(lu));
    boolean remplie = (champs >= CHAMPS || breve) && argent >= 1;
    return remplie
        ? Optional.of(lue(
            grille,
            List.of(mentions),
            Message.of("une fiche pour une action", "a form for one action"),
            Message.of(
                champs + " libellés avec leur valeur, " + argent + " lignes d'argent",
                champs + " labels with their values, " + argent + " lines of money")))
        : Optional.empty();
  }

  /** Blocks: three in four hold money, and most say a second thing about their action. */
  private static Optional<FormeLue> blocs(
      Grille grille, List<Mention> mentions, List<Integer> sujets) {
    List<List<Mention>> blocs = new ArrayList<>();
    List<Integer> debuts = debuts(mentions, sujets);
    for (int b = 0; b < debuts.size(); b++) {
      int fin = b + 1 < debuts.size() ? debuts.get(b + 1) : mentions.size();
      List<Mention> bloc = new ArrayList<>(mentions.subList(debuts.get(b), fin));
      if (bloc.stream().noneMatch(m -> est(m, Champ.INTITULE))) {
        intitule(grille, bloc.get(0)).ifPresent(t -> bloc.add(0, t));
      }
      blocs.add(bloc);
    }
    long argent =
        blocs.stream().filter(b -> b.stream().anyMatch(Fiches::estArgent)).count();
    long complets = blocs.stream()
        .filter(b -> b.stream()
                .flatMap(m -> m instanceof ChampLu lu ? lu.etiquette().champ().stream() : null)
                .distinct()
                .count()
            >= 2)
        .count();
    // A numbered banner says enough where each block has lines of money below it.
    boolean numerotes = blocs.size() >= 2
        && argent == blocs.size()
        && blocs.stream().allMatch(b -> b.stream().anyMatch(Fiches::estNumerotee));
    return argent * 4 >= (long) blocs.size() * QUARTS && (complets * 2 >= blocs.size() || numerotes)
        ? Optional.of(lue(
            grille,
            PorteurDansLeTitre.cut(blocs),
            Message.of("un bloc par action", "one block for each action"),
            Message.of(
                blocs.size() + " blocs qui disent les mêmes choses l'un sous l'autre",
                blocs.size() + " blocks that say the same things one under another")))
        : Optional.empty();
  }

  /** The text alone right above the first label of a block, which is its title. */
  private static Optional<Mention> intitule(Grille grille, Mention premiere) {
    int i = grille.indice(premiere.ligne()) - 1;
    return i < 0 || grille.rangees().get(i).ligne() != premiere.ligne() - 1
        ? Optional.empty()
        : grille
            .rangees()
            .get(i)
            .texteSeul()
            .filter(c -> Etiquette.of(c, grille.lexique()).isEmpty())
            .map(c -> new ChampLu(
                new Etiquette("Action", Optional.of(Champ.INTITULE), Optional.empty(), false),
                Bout.of(c, "Action"),
                Bout.of(c)));
  }

  /**
   * The first mention of each block: what stands right above its subject, back to the money of the
   * block before, or to the widest gap since then.
   */
  private static List<Integer> debuts(List<Mention> mentions, List<Integer> sujets) {
    List<Integer> debuts = new ArrayList<>();
    Set<Champ> tete = new HashSet<>();
    for (int s : sujets) {
      int limite = debuts.isEmpty() ? 0 : sujets.get(debuts.size() - 1) + 1;
      int debut = s;
      int coupe = s;
      int saut = 1;
      while (debut > limite && !estArgent(mentions.get(debut - 1))) {
        int ecart = mentions.get(debut).ligne() - mentions.get(debut - 1).ligne();
        if (ecart > saut) {
          saut = ecart;
          coupe = debut;
        }
        debut--;
      }
      if (debuts.isEmpty()) {
        coupe = 0;
        mentions.subList(0, s).forEach(m -> {
          if (m instanceof ChampLu lu) {
            lu.etiquette().champ().ifPresent(tete::add);
          }
        });
      } else if (saut == 1) {
        coupe = s;
        while (coupe > debut
            && mentions.get(coupe - 1) instanceof ChampLu lu
            && lu.etiquette().champ().filter(tete::contains).isPresent()) {
          coupe--;
        }
      }
      debuts.add(coupe);
    }
    return debuts;
  }

  private static FormeLue lue(
      Grille grille, List<List<Mention>> fiches, Message nom, Message raison) {
    return new FormeLue(
        nom, raison, FormeLue.place(grille), Optional.of(FichesPlates.build(grille, fiches)));
  }
}
