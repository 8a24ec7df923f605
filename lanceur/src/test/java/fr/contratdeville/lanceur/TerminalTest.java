package fr.contratdeville.lanceur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.lanceur.ecran.Terminal;
import fr.contratdeville.modele.ContratDeVille;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file holds never commands the terminal, and colours are for those who see them. */
class TerminalTest {
  /** Clears the screen; rings; erases by C1; turns the text around; ends the line. */
  private static final String MECHANT = "a\u001B[2J\u0007\u009B31m\u202Eb\u2066\u061C\u007F\u0000c";

  private static final Terminal COULEURS = new Terminal(true, true, true, 100);

  private final Essai essai = new Essai();

  @TempDir
  Path dossier;

  /** A workbook whose title, sheet, headings, names and file name all hold control characters. */
  private Path classeur() throws IOException {
    return classeur(100);
  }

  private Path classeur(int ville) throws IOException {
    String m = MECHANT.replace("\u0000", "");
    StringBuilder rangees = new StringBuilder();
    for (String rangee : List.of(
        "Bilan " + m + " 2023",
        "Porteur;Intitulé de l'action;Thématique;Ville;CAF " + m + ";Total",
        "MJC " + m + ";Bal " + m + ";Sport " + m + ";" + ville + ";50;999",
        "Léo;Été;Culture;200;10;210",
        "Cap;Jeux;Culture;200;" + m + ";200")) {
      rangees.append("<t:table-row>");
      for (String cellule : rangee.split(";", -1)) {
        rangees.append("<t:table-cell><x:p>").append(xml(cellule)).append("</x:p></t:table-cell>");
      }
      rangees.append("</t:table-row>");
    }
    String odf = "urn:oasis:names:tc:opendocument:xmlns:";
    return Files.writeString(
        dossier.resolve("bilan" + ville + "\u001B[31m\u202E\u0007.fods"),
        "<?xml version='1.1'?><o:document xmlns:o='" + odf + "office:1.0' xmlns:t='" + odf
            + "table:1.0' xmlns:x='" + odf
            + "text:1.0'><o:body><o:spreadsheet><t:table t:name='F" + xml(m) + "'>" + rangees
            + "</t:table></o:spreadsheet></o:body></o:document>");
  }

  private static String xml(String texte) {
    StringBuilder xml = new StringBuilder();
    texte.chars().forEach(c -> xml.append(c < ' ' || c >= 0x7F ? "&#" + c + ";" : (char) c));
    return xml.toString();
  }

  private void propre(String texte) {
    assertThat(texte.chars().filter(c -> c != '\n'))
        .noneMatch(c -> Character.isISOControl(c) || "\u061C\u202E\u2066\u2028".indexOf(c) >= 0);
  }

  @Test
  void no_command_lets_a_control_character_of_a_file_through() throws IOException {
    Path fichier = classeur();
    Path autre = classeur(300);
    Path alias = dossier.resolve("rien\u001B[2J.json");
    List<List<String>> commandes = List.of(
        List.of("analyser", fichier.toString()),
        List.of("analyser", fichier.toString(), "--entier"),
        List.of("lire", fichier.toString()),
        List.of("lire", fichier.toString(), "--entier"),
        List.of("controler", fichier.toString(), "--langue", "en"),
        List.of("controler", fichier.toString(), "--entier"),
        List.of("comparer", fichier.toString(), autre.toString()),
        List.of("comparer", fichier.toString(), autre.toString(), "--entier"),
        List.of("rapport", fichier.toString(), "-"),
        List.of("rapport", fichier.toString(), "-", "--format", "html"),
        List.of("rapport", fichier.toString(), "-", "--format", "json"),
        List.of("convertir", fichier.toString()));
    for (List<String> commande : commandes) {
      assertThat(essai.executer(commande.toArray(String[]::new)))
          .as("%s", commande)
          .isZero();
      propre(essai.sortie());
      propre(essai.erreurs());
      assertThat(essai.sortie()).containsAnyOf("␛", "\\u001B");
    }
    for (List<String> commande : List.of(
        List.of("lire", alias.toString()),
        List.of("lire", fichier.toString(), "--alias", alias.toString()),
        List.of("lire", fichier.toString(), "--zut" + MECHANT),
        List.of("zut" + MECHANT),
        List.of("lire", fichier.toString(), "--langue", MECHANT),
        List.of("expliquer", MECHANT),
        List.of("convertir", fichier.toString(), "absent\u001B[2J/c.json"))) {
      assertThat(essai.executer(commande.toArray(String[]::new))).isEqualTo(Essai.IMPOSSIBLE);
      assertThat(essai.erreurs()).hasLineCount(1);
      propre(essai.erreurs());
    }
  }

  @Test
  void json_on_the_standard_output_loses_nothing() throws IOException {
    Path fichier = classeur();
    essai.executer("convertir", fichier.toString());
    Path json = Files.writeString(dossier.resolve("c.json"), essai.sortie());
    ContratDeVille lu = Contrats.read(fichier).valeur();
    assertThat(lu.actions().get(0).intitule()).contains("\u001B", "\u009B", "\u202E");
    assertThat(Contrats.read(json).valeur()).isEqualTo(lu);
  }

  @Test
  void colours_are_the_only_commands_and_only_for_a_terminal() throws IOException {
    Path fichier = classeur();
    essai.executer("analyser", fichier.toString());
    String sans = essai.sortie();
    essai.avecTerminal(COULEURS).executer("analyser", fichier.toString());
    String avec = essai.sortie();
    assertThat(avec).contains("\u001B[1;31mErreur\u001B[0m");
    assertThat(avec.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(sans);
    propre(sans);
  }

  @Test
  void bytes_are_not_thrown_at_a_terminal() {
    essai.avecTerminal(new Terminal(true, false, true, 100));
    assertThat(essai.executer("convertir", Essai.BAGNOLS, "-", "--format", "xlsx"))
        .isEqualTo(Essai.IMPOSSIBLE);
    assertThat(essai.octets()).isEmpty();
    assertThat(essai.erreurs()).hasLineCount(1).contains("terminal");
  }

  @Test
  void a_text_on_the_standard_output_keeps_its_ends_of_lines() throws IOException {
    Path liste = dossier.resolve("l.csv");
    Files.write(liste, "Porteur;Action;Ville\r\nMJC;Bal;100\r\n".getBytes(StandardCharsets.UTF_8));
    essai.executer("rapport", liste.toString(), "-", "--format", "html");
    assertThat(essai.sortie()).contains("<!DOCTYPE html>\n").endsWith("\n");
  }
}
