package fr.contratdeville.rapport.page;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.tableaux.LectureFeuilles;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All that a page shows. */
public record Page(
    Langue langue, String titre, String source, Optional<LocalDate> edition, Rapport rapport) {

  /** Prepares a page. */
  public static Page of(
      LectureFeuilles lu,
      Rapport rapport,
      Locale locale,
      Optional<LocalDate> edition,
      List<Section> sections) {
    return new Page(
        new Langue(locale),
        lu.lecture().valeur().intitule(),
        lu.lecture().source(),
        edition,
        rapport.regroupe());
  }
}
