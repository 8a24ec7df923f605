package fr.contratdeville.examples;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Comparaison;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Ecriture;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.examples.Arguments.Option;
import fr.contratdeville.io.json.JsonProfil;
import fr.contratdeville.io.json.JsonRapport;
import fr.contratdeville.io.json.JsonTableAlias;
import fr.contratdeville.io.xlsx.XlsxAnnotation;
import fr.contratdeville.io.xlsx.XlsxSynthese;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Does the main job of the library as a program: it reads a bilan and prints how its columns and
 * rows were recognised, who finances what, the actions of each structure, and where the document
 * contradicts its own figures.
 *
 * <p>It exits with 0 when the file was read, 1 with {@code --strict} when a finding is an error or
 * a table was read wrong, and 2 with one line on the error stream when the file could not be read
 * or a result not written.
 */
public final class Analyser {
  static final int LU = 0;
  static final int ERREURS = 1;
  static final int ILLISIBLE = 2;

  private final InputStream entree;
  private final PrintStream sortie;
  private final PrintStream erreurs;

  Analyser(InputStream entree, PrintStream sortie, PrintStream erreurs) {
    this.entree = entree;
    this.sortie = sortie;
    this.erreurs = erreurs;
  }

  /**
   * Runs the program and ends the Java machine with its exit code.
   *
   * @param args the file to read, then options; the README lists them
   */
  public static void main(String[] args) {
    // The names in the documents need UTF-8, which may not be the charset of the console.
    PrintStream sortie =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintStream erreurs =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(new Analyser(System.in, sortie, erreurs).run(List.of(args)));
  }

  int run(List<String> args) {
    Arguments arguments;
    try {
      arguments = Arguments.parse(args);
    } catch (IllegalArgumentException e) {
      erreurs.println(e.getMessage());
      return ILLISIBLE;
    }
    try {
      return analyser(arguments);
    } catch (LectureException e) {
      erreurs.println(e.message(arguments.langue()));
    } catch (IOException e) {
      erreurs.println(
          Message.of("écriture impossible : ", "could not write: ").texte(arguments.langue())
              + e.getMessage());
    } catch (IllegalArgumentException e) {
      erreurs.println(e.getMessage());
    }
    return ILLISIBLE;
  }

  private int analyser(Arguments arguments) throws IOException {
    Locale langue = arguments.langue();
    LectureFichier fichier = new LectureFichier(
        arguments.fichier(), arguments.chemin(Option.DISPOSITION), entree, erreurs);
    Lecture lecture = fichier.lire();
    ContratDeVille contrat = rattacher(lecture.valeur(), arguments);
    Rapport groupe =
        controles(arguments).examiner(contrat, lecture.constats()).withSource(lecture.source());
    Rapport rapport = arguments.entier() ? groupe.entier() : groupe;
    fichier
        .dispositions()
        .ifPresent(d -> sortie.println(
            Message.of("Disposition donnée : ", "Given layout: ").texte(langue) + d));
    imprimer(lecture, contrat, rapport, langue);
    if (arguments.chemin(Option.COMPARER).isPresent()) {
      Rapport avant = JsonRapport.read(arguments.chemin(Option.COMPARER).get());
      titre(Message.of("Depuis le rapport d'avant", "Since the earlier report"), langue);
      sortie.println(Comparaison.of(avant, rapport).texte(langue));
    }
    ecrire(arguments, Option.DISPOSITION_VERS, fichier::ecrireDispositions);
    ecrire(arguments, Option.VERS, vers -> Contrats.write(contrat, vers));
    ecrire(arguments, Option.RAPPORT, vers -> ecrire(rapport, vers, langue));
    ecrire(arguments, Option.SYNTHESE, vers -> XlsxSynthese.write(contrat, rapport, vers, langue));
    TableauxEcrits tableaux = new TableauxEcrits(contrat, rapport, langue);
    ecrire(arguments, Option.CSV, dossier -> sortie.print(tableaux.csv(dossier)));
    ecrire(arguments, Option.HTML, tableaux::html);
    ecrire(arguments, Option.ANNOTE, vers -> annoter(arguments, rapport, vers));
    return arguments.strict() && echoue(rapport) ? ERREURS : LU;
  }

  /**
   * Whether a document is wrong, or a table was read wrong, so that nothing shows that it agrees.
   */
  private static boolean echoue(Rapport rapport) {
    return rapport.constats().stream()
        .anyMatch(c -> c.gravite() == Gravite.ERREUR || c.id().equals(Constat.TABLEAU_MAL_LU));
  }

  private static Controles controles(Arguments arguments) throws IOException {
    Controles controles = Controles.standard().withPlugins();
    if (arguments.chemin(Option.PROFIL).isPresent()) {
      controles =
          controles.withProfil(JsonProfil.read(arguments.chemin(Option.PROFIL).get()));
    }
    return arguments.chemin(Option.PRECEDENT).isPresent()
        ? controles.withPrecedent(
            rattacher(Contrats.read(arguments.chemin(Option.PRECEDENT).get()).valeur(), arguments))
        : controles;
  }

  private static ContratDeVille rattacher(ContratDeVille contrat, Arguments arguments)
      throws IOException {
    return arguments.chemin(Option.ALIAS).isPresent()
        ? JsonTableAlias.read(arguments.chemin(Option.ALIAS).get()).rattacher(contrat)
        : contrat;
  }

  /** Writes a report as Markdown if the name ends with .md, as JSON otherwise. */
  private static void ecrire(Rapport rapport, Path vers, Locale langue) throws IOException {
    if (vers.toString().endsWith(".md")) {
      byte[] markdown = rapport.markdown(langue).getBytes(StandardCharsets.UTF_8);
      Ecriture.atomique(vers, flux -> flux.write(markdown));
    } else {
      JsonRapport.write(rapport, vers);
    }
  }

  private void annoter(Arguments arguments, Rapport rapport, Path vers) throws IOException {
    if (Files.exists(vers) && Files.isSameFile(arguments.fichier(), vers)) {
      throw new IllegalArgumentException(vers
          + Message.of(
                  " : c'est le classeur reçu, qui doit rester tel qu'il est ; donnez un autre nom",
                  ": this is the workbook received, which must stay as it is; give another name")
              .texte(arguments.langue()));
    }
    titre(Message.of("Le classeur annoté", "The annotated workbook"), arguments.langue());
    sortie.println(XlsxAnnotation.write(arguments.fichier(), rapport, vers, arguments.langue())
        .texte(arguments.langue()));
  }

  /** Writes one result to a file. */
  @FunctionalInterface
  private interface Ecrit {
    void ecrire(Path vers) throws IOException;
  }

  private static void ecrire(Arguments arguments, Option option, Ecrit contenu) throws IOException {
    Optional<Path> vers = arguments.chemin(option);
    try {
      if (vers.isPresent()) {
        contenu.ecrire(vers.get());
      }
    } catch (LectureException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException(vers.map(Path::toString).orElse("") + " (" + e + ")", e);
    }
  }

  private void imprimer(Lecture lecture, ContratDeVille contrat, Rapport rapport, Locale langue) {
    titre(Message.of("Ce qui a été reconnu", "What was recognised"), langue);
    sortie.println(lecture.texte(langue));
    titre(Message.of("Qui finance", "Who pays"), langue);
    sortie.println(Totaux.of(Axes.financeur(), contrat.lignes()).texte(langue));
    sortie.println(Message.of("Ce qui compte ensuite : ", "What counts below: ").texte(langue)
        + contrat.retenues().choix().texte(langue));
    titre(Message.of("Thématique × financeur, en euros", "Theme × financeur, in euros"), langue);
    sortie.println(
        Croisement.of(Axes.thematique(), Axes.financeur(), contrat.retenues()).texte(langue));
    titre(Message.of("Les actions par porteur", "Actions by porteur"), langue);
    sortie.println(ActionsParPorteur.texte(contrat, langue));
    titre(Message.of("Les contrôles et leurs constats", "Controls and their findings"), langue);
    sortie.println(rapport.texte(langue));
  }

  private void titre(Message titre, Locale langue) {
    String texte = titre.texte(langue);
    sortie.println();
    sortie.println(texte);
    sortie.println("=".repeat(texte.length()));
    sortie.println();
  }
}
