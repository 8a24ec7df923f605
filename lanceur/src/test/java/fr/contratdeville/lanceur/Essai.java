package fr.contratdeville.lanceur;

import fr.contratdeville.lanceur.ecran.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Runs commands in this process, over streams that are looked at afterwards. */
final class Essai {
  static final String ECHANTILLONS = "../examples/echantillons";
  static final String BAGNOLS = ECHANTILLONS + "/bagnols-2023.xlsx";

  static final int FAIT = 0;
  static final int ERREURS = 1;
  static final int IMPOSSIBLE = 2;

  private final ByteArrayOutputStream sortie = new ByteArrayOutputStream();
  private final ByteArrayOutputStream erreurs = new ByteArrayOutputStream();
  private byte[] entree = {};
  private Terminal terminal = Terminal.absent(Map.of());

  Essai avecEntree(String texte) {
    return avecEntree(texte.getBytes(StandardCharsets.UTF_8));
  }

  Essai avecEntree(byte[] octets) {
    entree = octets.clone();
    return this;
  }

  Essai avecTerminal(Terminal autre) {
    terminal = autre;
    return this;
  }

  /** Runs a command; what the one before printed is forgotten. */
  int executer(String... args) {
    sortie.reset();
    erreurs.reset();
    return new Lanceur(new ByteArrayInputStream(entree), flux(sortie), flux(erreurs), terminal)
        .executer(List.of(args));
  }

  String sortie() {
    return sortie.toString(StandardCharsets.UTF_8);
  }

  /** What was printed, with one blank for each space, no-break space and end of a line. */
  String lisible() {
    return sortie().replaceAll("[ \\u00A0\\n]+", " ");
  }

  byte[] octets() {
    return sortie.toByteArray();
  }

  String erreurs() {
    return erreurs.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream flux(ByteArrayOutputStream octets) {
    return new PrintStream(octets, true, StandardCharsets.UTF_8);
  }
}
