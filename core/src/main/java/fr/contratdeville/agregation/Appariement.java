package fr.contratdeville.agregation;

import fr.contratdeville.interne.NomsProches;
import fr.contratdeville.interne.NomsProches.Nom;
import fr.contratdeville.interne.NomsProches.Paire;
import fr.contratdeville.interne.PairesSures;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Matches the things of two years one to one, rule by rule: what one rule has matched the next does
 * not see.
 *
 * @param <T> what is matched
 */
final class Appariement<T> {
  static final Part ENTIERE = Part.of(100);

  /** As many names are listed when nothing says which is which. */
  private static final int NOMS = 4;

  private final List<T> avant;
  private final List<T> apres;
  private final Function<T, Cle> cle;
  private final Apparie[] parAvant;
  private final Apparie[] parApres;
  private final List<Doute> doutes = new ArrayList<>();

  /** @param cle the name of a thing */
  Appariement(List<T> avant, List<T> apres, Function<T, Cle> cle) {
    this.avant = avant;
    this.apres = apres;
    this.cle = cle;
    this.parAvant = new Apparie[avant.size()];
    this.parApres = new Apparie[apres.size()];
  }

  private void apparier(int a, int b, Rapprochement rapprochement) {
    parAvant[a] = new Apparie(a, b, rapprochement);
    parApres[b] = parAvant[a];
  }

  /**
   * Matches what has one key; several of it in the order of both lists.
   *
   * @param cles the key of a thing; empty if this rule does not go for it
   * @param pourquoi the reason for two things, of how many there are of the key
   */
  void parCle(Function<T, Optional<?>> cles, BiFunction<T, T, Rapprochement> pourquoi) {
    Map<Object, Deque<Integer>> seconds = new HashMap<>();
    restes(parApres)
        .forEach(b -> cles.apply(apres.get(b))
            .ifPresent(c -> seconds.computeIfAbsent(c, k -> new ArrayDeque<>()).add(b)));
    for (int a : restes(parAvant)) {
      cles.apply(avant.get(a))
          .map(seconds::get)
          .map(Deque::poll)
          .ifPresent(b -> apparier(a, b, pourquoi.apply(avant.get(a), apres.get(b))));
    }
  }

  /** As {@link #parCle}, for keys that each of the whole lists has once. */
  void parCleUnique(Function<T, Optional<?>> cles, BiFunction<T, T, Rapprochement> pourquoi) {
    Map<Object, Long> premiers = nombres(avant, cles);
    Map<Object, Long> seconds = nombres(apres, cles);
    parCle(
        t -> cles.apply(t)
            .filter(c -> premiers.getOrDefault(c, 0L) == 1 && seconds.getOrDefault(c, 0L) == 1),
        pourquoi);
  }

  static <T> Map<Object, Long> nombres(List<T> liste, Function<T, Optional<?>> cles) {
    return liste.stream()
        .map(cles)
        .flatMap(Optional::stream)
        .collect(Collectors.groupingBy(c -> (Object) c, Collectors.counting()));
  }

  /**
   * Matches near names, each with the one that is clearly the nearest, and says which ones are left
   * open.
   *
   * @param textes the name of a thing inside its group; empty if this rule does not go for it
   * @param seuil the least nearness, in percent
   */
  void parProximite(Function<T, Optional<Nom>> textes, int seuil) {
    List<Integer> premiers = new ArrayList<>();
    List<Integer> seconds = new ArrayList<>();
    PairesSures choix = PairesSures.of(NomsProches.of(
            noms(avant, parAvant, textes, premiers), noms(apres, parApres, textes, seconds), seuil)
        .paires());
    for (Paire paire : choix.sures()) {
      apparier(premiers.get(paire.avant()), seconds.get(paire.apres()), proche(paire.proximite()));
    }
    for (PairesSures.Groupe groupe : choix.douteuses()) {
      doutes.add(doute(
          groupe.avant().stream().map(premiers::get).map(avant::get).map(cle).toList(),
          groupe.apres().stream().map(seconds::get).map(apres::get).map(cle).toList(),
          groupe.proximite()));
    }
  }

  private List<Nom> noms(
      List<T> liste, Apparie[] pris, Function<T, Optional<Nom>> textes, List<Integer> rangs) {
    List<Nom> noms = new ArrayList<>();
    for (int i : restes(pris)) {
      textes.apply(liste.get(i)).ifPresent(nom -> {
        noms.add(nom);
        rangs.add(i);
      });
    }
    return noms;
  }

  private static Rapprochement proche(int proximite) {
    Part part = Part.of(proximite);
    return new Rapprochement(
        Rapprochement.Motif.PROCHE,
        part,
        proximite == 100
            ? Message.of(
                "même nom, à l'année et aux petits mots près",
                "one name, but for the year and small words")
            : Phrase.of("nom proche (%s)", "near name (%s)", part));
  }

  private static Doute doute(List<Cle> avant, List<Cle> apres, int proximite) {
    Part part = Part.of(proximite);
    return new Doute(
        avant,
        apres,
        part,
        Phrase.of(
            "%s et %s sont proches (%s) : rien ne dit lequel est lequel",
            "%s and %s are near each other (%s): nothing says which is which",
            noms(avant),
            noms(apres),
            part));
  }

  private static Message noms(List<Cle> cles) {
    Message noms = Phrase.joindre(
        cles.stream()
            .limit(NOMS)
            .map(c -> Phrase.of("« %s »", "“%s”", c.libelle()))
            .toList(),
        ", ");
    int autres = cles.size() - NOMS;
    return autres > 0 ? Phrase.of("%s (+%s)", "%s (+%s)", noms, autres) : noms;
  }

  private static List<Integer> restes(Apparie[] pris) {
    return IntStream.range(0, pris.length).filter(i -> pris[i] == null).boxed().toList();
  }

  /** Says that names were not matched for another reason than that they are ambiguous. */
  void douter(Doute doute) {
    doutes.add(doute);
  }

  /** What the thing of a rank in the second year was matched with. */
  Optional<Apparie> deApres(int rang) {
    return Optional.ofNullable(parApres[rang]);
  }

  /** What the thing of a rank in the first year was matched with. */
  Optional<Apparie> deAvant(int rang) {
    return Optional.ofNullable(parAvant[rang]);
  }

  List<Doute> doutes() {
    return List.copyOf(doutes);
  }
}
