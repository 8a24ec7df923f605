package consommateur;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.io.xlsx.XlsxSynthese;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a bilan, keeps it as JSON and as a workbook, and says what it comes to and where it disagrees with itself. */
public final class Main {
  private Main() {}

  /** @param args the bilan, and the folder to write into */
  public static void main(String[] args) throws IOException {
    var lecture = Contrats.read(Path.of(args[0]));
    var contrat = lecture.valeur();
    var dossier = Files.createDirectories(Path.of(args[1]));
    for (String nom : new String[] {"contrat.json", "contrat.xlsx"}) {
      Path copie = dossier.resolve(nom);
      Contrats.write(contrat, copie);
      if (!Contrats.read(copie).valeur().equals(contrat)) {
        throw new IllegalStateException(nom + " is not the contract that was written");
      }
    }
    var rapport = Controles.standard().examiner(contrat, lecture.constats());
    XlsxSynthese.write(contrat, rapport, dossier.resolve("synthese.xlsx"), Locale.FRENCH);
    System.out.printf(
        "%s, Java %s: %d actions, total %s, %d constats%n",
        Main.class.getModule().isNamed() ? "module path" : "class path",
        Runtime.version().feature(),
        contrat.actions().size(),
        Totaux.of(Axes.financeur(), contrat.retenues()).total(),
        rapport.constats().size());
  }
}
