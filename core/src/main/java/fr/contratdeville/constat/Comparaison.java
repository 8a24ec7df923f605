package fr.contratdeville.constat;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NotABean;
import jakarta.validation.Valid;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * Two reports on two states of one document: the findings that are new, gone and still there.
 *
 * <p>A finding is the same one if its id and its place are the same; since places move when rows
 * are added, also if its id and its message are. Each finding is paired at most once. If one report
 * is {@linkplain Rapport#regroupe() grouped}, as files of reports are, the other is too.
 */
@NounStyle
@Value.Immutable
public abstract class Comparaison implements NotABean {
  Comparaison() {}

  /** {@return a builder; no attribute is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the comparison of two reports}
   *
   * @param avant the report on the earlier state
   * @param apres the report on the later state
   */
  public static Comparaison of(Rapport avant, Rapport apres) {
    boolean groupes = aDesGroupes(avant) || aDesGroupes(apres);
    List<Constat> disparus = constats(avant, groupes, avant.seuil());
    List<Constat> nouveaux = constats(apres, groupes, avant.seuil());
    List<Constat> inchanges = new ArrayList<>();
    apparier(disparus, nouveaux, inchanges, Constat::cle);
    apparier(disparus, nouveaux, inchanges, c -> List.of(c.id(), c.message()));
    inchanges.sort(null);
    return builder()
        .addAllNouveaux(nouveaux)
        .addAllDisparus(disparus)
        .addAllInchanges(inchanges)
        .build();
  }

  private static boolean aDesGroupes(Rapport rapport) {
    return rapport.constats().stream().anyMatch(c -> c.nombre() > 1);
  }

  private static List<Constat> constats(Rapport rapport, boolean groupes, int seuil) {
    return new ArrayList<>(
        groupes ? rapport.withSeuil(seuil).regroupe().constats() : rapport.constats());
  }

  /** Takes the pairs that have one key out of both lists; the later of the two is kept. */
  private static void apparier(
      List<Constat> avant,
      List<Constat> apres,
      List<Constat> inchanges,
      Function<Constat, Object> cle) {
    Map<Object, Deque<Constat>> parCle = new HashMap<>();
    avant.forEach(
        c -> parCle.computeIfAbsent(cle.apply(c), k -> new ArrayDeque<>()).add(c));
    List<Constat> seuls = new ArrayList<>();
    for (Constat constat : apres) {
      Deque<Constat> pareils = parCle.get(cle.apply(constat));
      if (pareils == null || pareils.isEmpty()) {
        seuls.add(constat);
      } else {
        pareils.poll();
        inchanges.add(constat);
      }
    }
    apres.clear();
    apres.addAll(seuls);
    List<Constat> restes = new ArrayList<>();
    for (Constat constat : avant) {
      Deque<Constat> pareils = parCle.getOrDefault(cle.apply(constat), new ArrayDeque<>());
      if (!pareils.isEmpty()) {
        restes.add(pareils.poll());
      }
    }
    avant.clear();
    avant.addAll(restes);
  }

  /** {@return the findings of the later report alone, sorted} */
  public abstract List<@Valid Constat> nouveaux();

  /** {@return the findings of the earlier report alone, sorted} */
  public abstract List<@Valid Constat> disparus();

  /** {@return the findings of both, as the later report gives them, sorted} */
  public abstract List<@Valid Constat> inchanges();

  /**
   * {@return the comparison for a terminal: three numbers, then the findings that are new and gone}
   *
   * @param locale English for English, French for all others
   */
  public final String texte(Locale locale) {
    StringBuilder sortie = new StringBuilder();
    sortie
        .append(new Message(
                "Nouveaux " + nombre(nouveaux()) + ", disparus " + nombre(disparus())
                    + ", inchangés " + nombre(inchanges()),
                "New " + nombre(nouveaux()) + ", gone " + nombre(disparus()) + ", unchanged "
                    + nombre(inchanges()))
            .texte(locale))
        .append('\n');
    lister(sortie, "+ ", nouveaux(), locale);
    lister(sortie, "- ", disparus(), locale);
    return sortie.toString();
  }

  private static long nombre(List<Constat> constats) {
    return constats.stream().mapToLong(Constat::nombre).sum();
  }

  private static void lister(
      StringBuilder sortie, String signe, List<Constat> constats, Locale locale) {
    for (Constat constat : Regroupement.of(constats, Rapport.SEUIL)) {
      sortie
          .append(signe)
          .append(constat.cle())
          .append("  ")
          .append(constat.message().texte(locale))
          .append('\n');
    }
  }

  /** {@return the comparison in French} */
  @Override
  public String toString() {
    return texte(Locale.FRENCH);
  }

  /** Builds a {@link Comparaison}. */
  public static final class Builder extends ImmutableComparaison.Builder {
    Builder() {}
  }
}
