package fr.contratdeville.tableaux.reconnaissance.constats;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.echange.MontantsIllisibles;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says once for a column what is wrong throughout it: SIRETs with a wrong key, SIRENs in their
 * place, and amounts that a word says to be still unknown. The finding has the exact number and all
 * places, as {@link Constat#cellules} bounds them.
 */
public final class ConstatsParColonne {
  /** Wrong identifiers, and rows without a title. */
  private static final Set<String> GROUPES =
      Set.of("CV-IDE-01", "CV-IDE-02", "CV-IDE-03", "CV-IDE-05", "CV-LAY-06");
  /** Fewer of them are read one by one. */
  private static final int SEUIL = 3;
  /** The places that the sentence names. */
  private static final int CITES = 3;

  /** What findings share that are one: their reason stands in {@code suite}. */
  private record Cle(String id, Gravite gravite, String feuille, int colonne, String suite) {}

  private ConstatsParColonne() {}

  /** The same findings, those of one column and one reason as one. */
  public static List<Constat> of(List<Constat> lus) {
    List<Constat> constats = conventions(lus);
    Map<Cle, List<Constat>> groupes = new LinkedHashMap<>();
    List<Object> ordre = new ArrayList<>();
    for (Constat constat : constats) {
      Optional<Cle> cle = cle(constat);
      if (cle.isEmpty()) {
        ordre.add(constat);
      } else {
        List<Constat> siens = groupes.computeIfAbsent(cle.get(), c -> new ArrayList<>());
        if (siens.isEmpty()) {
          ordre.add(siens);
        }
        siens.add(constat);
      }
    }
    List<Constat> tous = new ArrayList<>();
    for (Object place : ordre) {
      if (place instanceof Constat constat) {
        tous.add(constat);
      } else {
        groupes.values().stream()
            .filter(g -> g == place)
            .findFirst()
            .ifPresent(g -> tous.addAll(reunir(g)));
      }
    }
    return List.copyOf(tous);
  }

  /**
   * A word without a digit that stands in place of an amount in several cells of a table is its
   * author's way to say that there is none: nothing is wrong, and no figure can be hidden in it.
   */
  private static List<Constat> conventions(List<Constat> constats) {
    Map<String, Long> phrases = constats.stream()
        .filter(ConstatsParColonne::estUnMot)
        .collect(Collectors.groupingBy(c -> c.message().fr(), Collectors.counting()));
    return constats.stream()
        .map(c -> phrases.getOrDefault(c.message().fr(), 0L) > 1 && estUnMot(c)
            ? Constat.builder().from(c).gravite(Gravite.AVERTISSEMENT).build()
            : c)
        .toList();
  }

  private static boolean estUnMot(Constat constat) {
    String phrase = constat.message().fr();
    int fin = phrase.lastIndexOf(" » ");
    return constat.id().equals(MontantsIllisibles.ID)
        && constat.gravite() == Gravite.ERREUR
        && fin > 0
        && phrase.substring(0, fin).chars().noneMatch(Character::isDigit);
  }

  private static Optional<Cle> cle(Constat constat) {
    boolean groupable = GROUPES.contains(constat.id())
        || (constat.id().equals(MontantsIllisibles.ID)
            && constat.gravite() == Gravite.AVERTISSEMENT);
    return groupable
            && constat.cellules().size() == 1
            && constat.cellules().get(0) instanceof Emplacement.Cellule cellule
        ? Optional.of(new Cle(
            constat.id(),
            constat.gravite(),
            cellule.feuille().toString(),
            cellule.colonne(),
            suite(constat.message().fr())))
        : Optional.empty();
  }

  /** What a sentence says, without the text that it quotes before or after. */
  private static String suite(String phrase) {
    for (String fin : List.of(" » : ", "\": ")) {
      int quote = phrase.lastIndexOf(fin);
      if (quote >= 0) {
        return phrase.substring(quote + fin.length());
      }
    }
    int lu = Math.max(phrase.lastIndexOf(" : lu "), phrase.lastIndexOf(": read "));
    return lu < 0 ? phrase : phrase.substring(0, lu);
  }

  private static List<Constat> reunir(List<Constat> groupe) {
    Constat premier = groupe.get(0);
    boolean texte = premier.id().equals(MontantsIllisibles.ID);
    if (groupe.size() < 2 || (!texte && groupe.size() <= SEUIL)) {
      return groupe;
    }
    List<Emplacement> places =
        groupe.stream().flatMap(c -> c.cellules().stream()).toList();
    String premieres = places.stream()
        .limit(CITES)
        .map(ConstatsParColonne::adresse)
        .collect(Collectors.joining(", "));
    int n = groupe.size();
    String reste = n > CITES ? "…" : "";
    return List.of(Constat.builder()
        .id(premier.id())
        .gravite(premier.gravite())
        .addAllCellules(Emplacement.regrouper(places))
        .message(new Message(
            n + " cellules (" + premieres + reste + ") : "
                + suite(premier.message().fr()),
            n + " cells (" + premieres + reste + "): " + suite(premier.message().en())))
        .build());
  }

  private static String adresse(Emplacement place) {
    return place instanceof Emplacement.Cellule cellule ? cellule.adresse() : place.court();
  }
}
