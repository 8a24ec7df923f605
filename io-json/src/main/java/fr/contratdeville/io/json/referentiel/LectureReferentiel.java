package fr.contratdeville.io.json.referentiel;

import fr.contratdeville.constat.Constat;
import java.util.List;

/**
 * What came out of a list: its content, and findings on the rows that could not be read or say
 * something else than others.
 *
 * @param <T> what the list holds
 */
public record LectureReferentiel<T>(T valeur, List<Constat> constats) {

  public LectureReferentiel {
    constats = List.copyOf(constats);
  }
}
