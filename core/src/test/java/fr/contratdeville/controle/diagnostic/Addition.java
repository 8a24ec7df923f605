package fr.contratdeville.controle.diagnostic;

import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** A sum of whole euros under its name, as printed: terms in column A, groups in G, others in V. */
final class Addition {
  private static final Feuille FEUILLE = new Feuille("essai.xlsx", "F");

  private final String nom;
  private final long declare;
  private final List<Terme> termes = new ArrayList<>();
  private final List<Terme> groupes = new ArrayList<>();
  private final List<Terme> voisins = new ArrayList<>();
  private OptionalLong croise = OptionalLong.empty();

  private Addition(String nom, long declare) {
    this.nom = nom;
    this.declare = declare;
  }

  /** A printed total; it stands on row 9 of the column that its name gives. */
  static Addition of(String nom, long declare) {
    return new Addition(nom, declare);
  }

  Addition termes(long... valeurs) {
    for (long valeur : valeurs) {
      termes.add(terme("a", "A" + (termes.size() + 1), valeur, OptionalLong.empty()));
    }
    return this;
  }

  /** A term of another sum too, which has a gap of its own. */
  Addition croise(long valeur, long ecart) {
    termes.add(terme("a", "A" + (termes.size() + 1), valeur, OptionalLong.of(ecart * 100)));
    return this;
  }

  Addition groupe(long valeur) {
    groupes.add(terme("g", "G" + (groupes.size() + 1), valeur, OptionalLong.empty()));
    return this;
  }

  Addition voisin(long valeur) {
    voisins.add(terme("v", "V" + (voisins.size() + 1), valeur, OptionalLong.empty()));
    return this;
  }

  /** The gap of the sum that the printed total is itself a term of. */
  Addition ecartCroise(long ecart) {
    croise = OptionalLong.of(ecart * 100);
    return this;
  }

  Egalite enEuros() {
    return egalite(Unite.EUR);
  }

  /** The same, in centimes that are only numbers. */
  Egalite enNombre() {
    return egalite(Unite.NOMBRE);
  }

  List<Terme> liste() {
    return List.copyOf(termes);
  }

  private Egalite egalite(Unite unite) {
    long calcule = termes.stream().mapToLong(Terme::valeur).sum();
    return new Egalite(
        Message.of(nom),
        declare * 100,
        calcule,
        Optional.of(place(nom + "9")),
        croise,
        unite,
        termes,
        groupes,
        voisins);
  }

  private static Terme terme(String sorte, String adresse, long euros, OptionalLong croise) {
    return new Terme(
        Message.of(sorte + adresse.substring(1)), euros * 100, List.of(place(adresse)), croise);
  }

  private static Emplacement place(String adresse) {
    return Emplacement.parse(FEUILLE + adresse);
  }

  /** What is proposed for one sum, likeliest first: {@code INVERSION L9 = 1342}. */
  static List<String> explique(Egalite egalite) {
    return textes(diagnostics(egalite).stream()
        .filter(d -> d.genre() != Diagnostic.Genre.INDECIS)
        .toList());
  }

  static List<Diagnostic> diagnostics(Egalite egalite) {
    return new Explication(new StepBudget(0)).de(List.of(egalite)).get(0);
  }

  static List<String> textes(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(d -> d.genre()
            + d.cellules().stream()
                .map(place -> " " + place.court().substring(2))
                .collect(Collectors.joining())
            + d.valeur()
                .map(v -> " = " + v.stripTrailingZeros().toPlainString())
                .orElse(""))
        .toList();
  }
}
