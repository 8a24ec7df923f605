package fr.contratdeville.io.csv.texte;

import fr.contratdeville.io.csv.texte.Guillemets.Sens;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The way in which a text is cut into columns, found from all of it.
 *
 * @param separateur the character between two columns
 * @param guillemets whether quotation marks hold columns together; where one is opened and never
 *     closed, they are characters like others
 * @param directive whether the first line is one that tells a spreadsheet the separator
 *     ({@code sep=;}), and no row
 * @param raison how it was found
 */
public record Separation(char separateur, boolean guillemets, boolean directive, Message raison) {

  private static final String CANDIDATS = ";\t,|";
  /** As many separators in each row are as sure as more of them. */
  private static final int SURS = 4;
  /** Rows of more columns count as if they had so many. */
  private static final int COLONNES = 512;

  private static final String DIRECTIVE = "sep=";

  /** Opens the characters of a text, each time from its start. */
  @FunctionalInterface
  public interface Ouverture {
    /**
     * {@return the characters}
     *
     * @throws IOException if they cannot be read
     */
    Reader open() throws IOException;
  }

  /**
   * The separator that somebody gave; quotation marks are looked at in the text.
   *
   * @throws IOException if the text cannot be read
   */
  public static Separation donnee(char separateur, Ouverture texte) throws IOException {
    return new Separation(
        separateur,
        closes(separateur, texte),
        false,
        Message.of(
            "séparateur donné : " + nom(separateur).fr(),
            "separator given: " + nom(separateur).en()));
  }

  /**
   * The separator of a text: the one that stands most often the same number of times in a line.
   *
   * @throws IOException if the text cannot be read
   */
  public static Separation of(Ouverture texte) throws IOException {
    Comptes comptes = comptes(texte, CANDIDATS, true);
    if (comptes.resteOuvert()) {
      comptes = comptes(texte, CANDIDATS, false);
    }
    if (comptes.directive >= 0) {
      char dit = (char) comptes.directive;
      return new Separation(
          dit,
          closes(dit, texte),
          true,
          Message.of(
              "la première ligne le dit : sep=" + nom(dit).fr(),
              "the first line says so: sep=" + nom(dit).en()));
    }
    int meilleur = 0;
    for (int i = 1; i < CANDIDATS.length(); i++) {
      meilleur = comptes.poids(i) > comptes.poids(meilleur) ? i : meilleur;
    }
    char separateur = CANDIDATS.charAt(meilleur);
    Message nom = nom(separateur);
    return new Separation(
        separateur,
        closes(separateur, texte),
        false,
        Message.of(
            comptes.lignes(meilleur) + " des " + comptes.lignes + " lignes ont "
                + comptes.habituel(meilleur) + " fois " + nom.fr(),
            comptes.lignes(meilleur) + " of the " + comptes.lignes + " lines have "
                + comptes.habituel(meilleur) + " times " + nom.en()));
  }

  /** Whether each quotation mark that is opened is closed. */
  private static boolean closes(char separateur, Ouverture texte) throws IOException {
    return !comptes(texte, String.valueOf(separateur), true).resteOuvert();
  }

  private static Message nom(char separateur) {
    return switch (separateur) {
      case ';' -> Message.of("le point-virgule", "the semicolon");
      case ',' -> Message.of("la virgule", "the comma");
      case '\t' -> Message.of("la tabulation", "the tab");
      case '|' -> Message.of("la barre verticale", "the vertical bar");
      default -> Message.of("« " + separateur + " »", "\"" + separateur + "\"");
    };
  }

  private static Comptes comptes(Ouverture texte, String candidats, boolean guillemets)
      throws IOException {
    Comptes comptes = new Comptes(candidats, guillemets);
    char[] tampon = new char[1 << 14];
    try (Reader lettres = texte.open()) {
      for (int lus = lettres.read(tampon, 0, tampon.length);
          lus >= 0;
          lus = lettres.read(tampon, 0, tampon.length)) {
        for (int i = 0; i < lus; i++) {
          comptes.add(tampon[i]);
        }
      }
    }
    comptes.finirLigne();
    return comptes;
  }

  /** How often each candidate stands in a line, outside of quotation marks. */
  private static final class Comptes {
    private final String candidats;
    private final Optional<Guillemets> guillemets;
    private final int[][] fois;
    private final int[] ici;
    private final StringBuilder premiere = new StringBuilder();
    private int directive = -1;
    private long lignes;
    private boolean vide = true;

    Comptes(String candidats, boolean guillemets) {
      this.candidats = candidats;
      this.guillemets = guillemets ? Optional.of(new Guillemets(candidats)) : Optional.empty();
      this.fois = new int[candidats.length()][COLONNES + 1];
      this.ici = new int[candidats.length()];
    }

    boolean resteOuvert() {
      return guillemets.filter(Guillemets::resteOuvert).isPresent();
    }

    void add(char lettre) {
      if (guillemets.isPresent()) {
        add(lettre, guillemets.get().add(lettre));
      } else if (lettre == '\n' || lettre == '\r') {
        finirLigne();
      } else {
        add(lettre, candidats.indexOf(lettre) < 0 ? Sens.CELLULE : Sens.SEPARATEUR);
      }
    }

    private void add(char lettre, Sens sens) {
      if (sens == Sens.FIN_DE_LIGNE) {
        finirLigne();
        return;
      }
      if (sens == Sens.SEPARATEUR) {
        ici[candidats.indexOf(lettre)]++;
      }
      vide &= Character.isWhitespace(lettre) && sens != Sens.SEPARATEUR;
      if (lignes == 0 && premiere.length() <= DIRECTIVE.length()) {
        premiere.append(lettre);
      }
    }

    void finirLigne() {
      if (lignes == 0 && premiere.length() == DIRECTIVE.length() + 1) {
        lireDirective();
      }
      if (!vide) {
        lignes++;
        for (int i = 0; i < ici.length; i++) {
          fois[i][Math.min(ici[i], COLONNES)]++;
        }
      }
      Arrays.fill(ici, 0);
      premiere.setLength(0);
      vide = true;
    }

    private void lireDirective() {
      String ligne = premiere.toString();
      if (ligne.regionMatches(true, 0, DIRECTIVE, 0, DIRECTIVE.length())
          && IntStream.of(ici).sum() <= 1) {
        directive = ligne.charAt(DIRECTIVE.length());
        vide = true;
      }
    }

    /** The number of times that most lines have the candidate, of those that have it at all. */
    int habituel(int candidat) {
      return IntStream.rangeClosed(1, COLONNES)
          .boxed()
          .max(Comparator.comparingLong((Integer n) -> poids(candidat, n))
              .thenComparing(Comparator.reverseOrder()))
          .orElseThrow();
    }

    private long poids(int candidat, int nombre) {
      return (long) fois[candidat][nombre] * Math.min(nombre, SURS);
    }

    /** How many lines have the candidate that number of times. */
    long lignes(int candidat) {
      return fois[candidat][habituel(candidat)];
    }

    /** How sure it is; a comma half as much, since it stands in amounts and sentences too. */
    long poids(int candidat) {
      long poids = 2 * poids(candidat, habituel(candidat));
      return candidats.charAt(candidat) == ',' ? poids / 2 : poids;
    }
  }
}
