package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.reconnaissance.formes.Releve.ChampLu;
import fr.contratdeville.tableaux.reconnaissance.formes.Releve.Mention;
import fr.contratdeville.tableaux.reconnaissance.francais.Organismes;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the porteur from the banner of a block: {@code Action 1 : Jardin – MAS}. One title may have
 * a dash of its own; but where no block names its porteur and all of them have one dash, what
 * follows it is who carries the action.
 */
final class PorteurDansLeTitre {
  private static final Pattern TIRET = Pattern.compile("^(.*\\S)\\s+[-–—]\\s+(\\S[^–—]*)$");
  private static final Pattern TIRETS = Pattern.compile("\\s[-–—]\\s");
  /** The fewest blocks whose form alone shows it. */
  private static final int PREUVES = 3;

  private PorteurDansLeTitre() {}

  /** The blocks, each with its porteur if all banners name one. */
  static List<List<Mention>> cut(List<List<Mention>> blocs) {
    List<String> noms = new ArrayList<>();
    for (List<Mention> bloc : blocs) {
      Optional<Matcher> titre = titre(bloc).flatMap(PorteurDansLeTitre::coupure);
      if (titre.isEmpty() || bloc.stream().anyMatch(m -> est(m, Champ.PORTEUR))) {
        return blocs;
      }
      noms.add(Normalise.cle(titre.get().group(2)));
    }
    boolean nommes = noms.stream().distinct().count() < noms.size()
        || noms.stream().filter(Organismes::nomme).count() * 2 > noms.size();
    return noms.size() >= PREUVES || nommes
        ? blocs.stream().map(PorteurDansLeTitre::cutOne).toList()
        : blocs;
  }

  private static List<Mention> cutOne(List<Mention> bloc) {
    List<Mention> lues = new ArrayList<>();
    for (Mention mention : bloc) {
      Optional<Matcher> coupure =
          est(mention, Champ.INTITULE) ? coupure((ChampLu) mention) : Optional.empty();
      if (coupure.isEmpty()) {
        lues.add(mention);
        continue;
      }
      ChampLu titre = (ChampLu) mention;
      lues.add(new ChampLu(
          titre.etiquette(),
          titre.titre(),
          Bout.of(titre.valeur().cellule(), coupure.get().group(1))));
      lues.add(new ChampLu(
          new Etiquette("Porteur", Optional.of(Champ.PORTEUR), Optional.empty(), true),
          Bout.of(titre.titre().cellule(), "Porteur"),
          Bout.of(titre.valeur().cellule(), coupure.get().group(2))));
    }
    return lues;
  }

  private static Optional<ChampLu> titre(List<Mention> bloc) {
    return bloc.stream()
        .filter(m -> est(m, Champ.INTITULE))
        .map(ChampLu.class::cast)
        .findFirst();
  }

  private static boolean est(Mention mention, Champ champ) {
    return mention instanceof ChampLu lu && lu.est(champ);
  }

  private static Optional<Matcher> coupure(ChampLu titre) {
    String texte =
        titre.valeur().texte().orElseGet(() -> titre.valeur().cellule().uneLigne());
    boolean un = TIRETS.matcher(texte).results().limit(2).count() == 1;
    return Optional.of(TIRET.matcher(texte)).filter(m -> un && m.matches());
  }
}
