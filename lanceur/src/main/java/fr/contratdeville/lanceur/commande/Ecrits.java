package fr.contratdeville.lanceur.commande;

import fr.contratdeville.echange.Source;
import fr.contratdeville.io.json.JsonContratWriter;
import fr.contratdeville.io.json.JsonRapport;
import fr.contratdeville.io.xlsx.XlsxAnnotation;
import fr.contratdeville.io.xlsx.XlsxContratWriter;
import fr.contratdeville.io.xlsx.XlsxSynthese;
import fr.contratdeville.lanceur.ecran.Ecran;
import fr.contratdeville.lanceur.fichier.FichierLu;
import fr.contratdeville.lanceur.fichier.RefusException;
import fr.contratdeville.lanceur.fichier.Sortie;
import fr.contratdeville.lanceur.fichier.Sortie.Genre;
import fr.contratdeville.lanceur.vue.Etude;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.rapport.RapportHtml;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What commands write of a document, each in the format that its name or an option says. */
final class Ecrits {

  /** The formats of a report. */
  enum FormatRapport {
    /** One page, with the sheets of the document. */
    HTML,
    /** For a ticket, a wiki or a mail. */
    MD,
    /** For programs. */
    JSON
  }

  /** The formats of a contract. */
  enum FormatContrat {
    /** Without loss, for programs. */
    JSON,
    /** A workbook that people change. */
    XLSX
  }

  private Ecrits() {}

  /**
   * The format that is asked for, else that which the name of a file ends with.
   *
   * @throws RefusException if neither says one
   */
  static <F extends Enum<F>> F format(
      Optional<F> demande, Path vers, Class<F> formats, Optional<F> defaut) {
    String nom = vers.toString().toLowerCase(Locale.ROOT);
    return demande
        .or(() -> Arrays.stream(formats.getEnumConstants())
            .filter(f -> nom.endsWith("." + f.name().toLowerCase(Locale.ROOT))
                || (f == FormatRapport.HTML && nom.endsWith(".htm")))
            .findFirst())
        .or(() -> vers.equals(FichierLu.STANDARD) ? defaut : Optional.empty())
        .orElseThrow(() -> {
          String connus = Arrays.stream(formats.getEnumConstants())
              .map(f -> f.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
          return new RefusException(Message.of(
              vers + " : son nom ne dit aucun des formats possibles (" + connus + ")",
              vers + ": its name says none of the formats that are possible (" + connus + ")"));
        });
  }

  /** Writes a report; of HTML, with the sheets that were kept. */
  static void rapport(Etude etude, Path vers, FormatRapport format, Ecran ecran)
      throws IOException {
    Locale langue = ecran.langue();
    switch (format) {
      case HTML -> Sortie.ecrire(vers, Genre.TEXTE, page(etude, langue)::write, ecran);
      case MD -> {
        byte[] page = etude
            .rapport()
            .markdown(langue, etude.controles()::explication)
            .getBytes(StandardCharsets.UTF_8);
        Sortie.ecrire(vers, Genre.TEXTE, sortie -> sortie.write(page), ecran);
      }
      case JSON ->
        Sortie.ecrire(
            vers, Genre.JSON, sortie -> JsonRapport.write(etude.rapport(), sortie), ecran);
    }
  }

  /** The report as one page, with the sheets that were kept. */
  static RapportHtml page(Etude etude, Locale langue) {
    return RapportHtml.of(etude.lu()).withRapport(etude.rapport()).withLangue(langue);
  }

  /** Writes a contract. */
  static void contrat(ContratDeVille contrat, Path vers, FormatContrat format, Ecran ecran)
      throws IOException {
    switch (format) {
      case JSON ->
        Sortie.ecrire(
            vers, Genre.JSON, sortie -> new JsonContratWriter().write(contrat, sortie), ecran);
      case XLSX ->
        Sortie.ecrire(
            vers, Genre.BINAIRE, sortie -> new XlsxContratWriter().write(contrat, sortie), ecran);
    }
  }

  /** Writes the workbook of a comité de pilotage. */
  static void synthese(Etude etude, Path vers, Ecran ecran) throws IOException {
    Sortie.ecrire(
        vers,
        Genre.BINAIRE,
        sortie -> XlsxSynthese.write(etude.contrat(), etude.rapport(), sortie, ecran.langue()),
        ecran);
  }

  /** Writes the workbook that was read with its findings, and says what no cell could show. */
  static void annote(Etude etude, Path recu, Path vers, Ecran ecran) throws IOException {
    if (recu.equals(FichierLu.STANDARD)) {
      throw new RefusException(Message.of(
          "le classeur à annoter est un fichier : donnez son nom au lieu de « - »",
          "the workbook to annotate is a file: give its name instead of \"-\""));
    }
    if (Files.exists(vers) && Files.isSameFile(recu, vers)) {
      throw new RefusException(Message.of(
          vers + " : c'est le classeur reçu, qui doit rester tel qu'il est ; donnez un autre nom",
          vers + ": this is the workbook received, which must stay as it is; give another name"));
    }
    StringBuilder dit = new StringBuilder();
    Sortie.ecrire(
        vers,
        Genre.BINAIRE,
        sortie -> dit.append(
            XlsxAnnotation.write(Source.of(recu), etude.rapport(), sortie, ecran.langue())
                .texte(ecran.langue())),
        ecran);
    if (!vers.equals(FichierLu.STANDARD)) {
      ecran.titre(Message.of("Le classeur annoté", "The annotated workbook"));
      ecran.texte(dit.toString());
    }
  }
}
