package fr.contratdeville.tableaux.description;

import fr.contratdeville.description.Codec;
import fr.contratdeville.description.Words;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One row, {@code 12}, or several that follow one another, {@code 12:40}. */
record Rangees(int premiere, int derniere) {

  private static final Pattern FORME = Pattern.compile("([1-9][0-9]{0,6})(?::([1-9][0-9]{0,6}))?");

  static final Codec<Rangees> CODEC = Codec.of(
      (rangees, out) -> out.text(rangees.toString()), in -> Rangees.parse(Words.TEXT.read(in)));

  static Rangees parse(String texte) {
    Matcher m = FORME.matcher(texte);
    int premiere = m.matches() ? Integer.parseInt(m.group(1)) : 0;
    int derniere = premiere > 0 && m.group(2) != null ? Integer.parseInt(m.group(2)) : premiere;
    ValeurInvalideException.exiger(
        premiere > 0 && premiere <= derniere && derniere <= Reference.LIGNE_MAX,
        "lignes",
        texte,
        "rows such as 12 or 12:40");
    return new Rangees(premiere, derniere);
  }

  /** The header rows of a layout; empty if they are to be recognised. */
  static Optional<Rangees> entete(Disposition disposition) {
    return disposition.premiereEntete() == 0
        ? Optional.empty()
        : Optional.of(new Rangees(disposition.premiereEntete(), disposition.derniereEntete()));
  }

  static void entete(Disposition.Builder disposition, Rangees rangees) {
    disposition.entete(rangees.premiere, rangees.derniere);
  }

  /**
   * The kinds of the rows of a layout; rows of one kind that follow one another are put together.
   */
  static Map<String, GenreLigne> genres(Disposition disposition) {
    Map<String, GenreLigne> genres = new LinkedHashMap<>();
    Rangees ouvertes = new Rangees(0, 0);
    for (Map.Entry<Integer, GenreLigne> ligne : disposition.lignes().entrySet()) {
      int numero = ligne.getKey();
      boolean suit =
          numero == ouvertes.derniere + 1 && genres.remove(ouvertes.toString(), ligne.getValue());
      ouvertes = new Rangees(suit ? ouvertes.premiere : numero, numero);
      genres.put(ouvertes.toString(), ligne.getValue());
    }
    return genres;
  }

  static void genres(Disposition.Builder disposition, Map<String, GenreLigne> genres) {
    genres.forEach((texte, genre) -> {
      Rangees rangees = parse(texte);
      for (int ligne = rangees.premiere; ligne <= rangees.derniere; ligne++) {
        disposition.putLigne(ligne, genre);
      }
    });
  }

  @Override
  public String toString() {
    return premiere == derniere ? Integer.toString(premiere) : premiere + ":" + derniere;
  }
}
