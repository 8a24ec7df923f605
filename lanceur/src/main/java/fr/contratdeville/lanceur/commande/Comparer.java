package fr.contratdeville.lanceur.commande;

import fr.contratdeville.agregation.Evolution;
import fr.contratdeville.constat.Comparaison;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.io.json.JsonRapport;
import fr.contratdeville.io.xlsx.XlsxTableaux;
import fr.contratdeville.lanceur.fichier.FichierLu;
import fr.contratdeville.lanceur.fichier.RefusException;
import fr.contratdeville.lanceur.fichier.Sortie;
import fr.contratdeville.lanceur.fichier.Sortie.Genre;
import fr.contratdeville.lanceur.fichier.TableauxEcrits;
import fr.contratdeville.lanceur.vue.Etude;
import fr.contratdeville.lanceur.vue.VueConstats;
import fr.contratdeville.lanceur.vue.VueEvolution;
import fr.contratdeville.rapport.RapportHtml;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.tableaux.LectureFeuilles;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what became of a document in another one, most often of the next year; or of a report. */
@Command(name = "comparer")
final class Comparer extends Commande {
  private static final Message TITRE = Message.of("Évolution", "Evolution");

  @Parameters(index = "0", paramLabel = "AVANT", descriptionKey = "avant")
  private Path avant = Path.of("");

  @Parameters(index = "1", paramLabel = "APRES", descriptionKey = "apres")
  private Path apres = Path.of("");

  @Mixin
  private Document document = new Document();

  @Option(names = "--csv", paramLabel = "DOSSIER", descriptionKey = "csv-evolution")
  private @Nullable Path csv;

  @Option(
      names = "--classeur",
      paramLabel = "EVOLUTION.xlsx",
      descriptionKey = "classeur-evolution")
  private @Nullable Path classeur;

  @Option(names = "--html", paramLabel = "PAGE.html", descriptionKey = "html-evolution")
  private @Nullable Path html;

  @Option(names = "--entier", descriptionKey = "entier")
  private boolean entier;

  Comparer(Contexte contexte) {
    super(contexte);
  }

  @Override
  int executer() throws IOException {
    if (avant.equals(FichierLu.STANDARD) && apres.equals(FichierLu.STANDARD)) {
      throw new RefusException(Message.of(
          "un seul des deux documents peut être l'entrée standard",
          "only one of the two documents can be the standard input"));
    }
    Optional<Rapport> premier = rapport(avant);
    Optional<Rapport> second = premier.isPresent() ? rapport(apres) : Optional.empty();
    if (premier.isPresent() && second.isPresent()) {
      ecran().texte(Comparaison.of(premier.get(), second.get()).texte(ecran().langue()));
    } else if (premier.isPresent()) {
      throw new RefusException(Message.of(
          "un rapport ne se compare qu'à un rapport, un document qu'à un document",
          "a report is only compared with a report, a document with a document"));
    } else {
      documents();
    }
    return Codes.FAIT;
  }

  /** The report that a file holds, if that is what it holds. */
  private static Optional<Rapport> rapport(Path fichier) {
    if (!fichier.toString().endsWith(".json")) {
      return Optional.empty();
    }
    try {
      return Optional.of(JsonRapport.read(fichier));
    } catch (LectureException e) {
      return Optional.empty();
    }
  }

  private void documents() throws IOException {
    LectureFeuilles luAvant = document.lire(avant, false, contexte());
    LectureFeuilles luApres = document.lire(apres, html != null, contexte());
    Evolution evolution =
        Evolution.of(luAvant.lecture().valeur(), luApres.lecture().valeur());
    Controles controles = Controles.standard().withPlugins();
    Rapport rapportAvant =
        controles.examiner(luAvant.lecture().valeur(), luAvant.lecture().constats());
    Controles deDeuxAnnees = controles.withPrecedent(luAvant.lecture().valeur());
    Rapport rapportApres = deDeuxAnnees
        .examiner(luApres.lecture().valeur(), luApres.lecture().constats())
        .withSource(luApres.lecture().source());
    VueEvolution.imprimer(evolution, entier, ecran());
    constats(rapportAvant, rapportApres, controles);
    ecrire(evolution, new Etude(luApres, deDeuxAnnees, rapportApres));
  }

  /** What the controls of two years find, and how many findings are new and gone. */
  private void constats(Rapport rapportAvant, Rapport rapportApres, Controles controles) {
    List<String> deDeuxAnnees = controles.controles().stream()
        .filter(c -> c.fiche().precedent().isPresent())
        .map(Controle::id)
        .toList();
    ecran().titre(Message.of("Les constats", "The findings"));
    Comparaison comparaison = Comparaison.of(rapportAvant, rapportApres);
    if (entier) {
      ecran().texte(comparaison.texte(ecran().langue()));
    } else {
      ecran()
          .phrase(Phrase.of(
              "Nouveaux %s, disparus %s, inchangés %s (--entier les montre tous).",
              "New %s, gone %s, unchanged %s (--entier shows all of them).",
              comparaison.nouveaux().size(),
              comparaison.disparus().size(),
              comparaison.inchanges().size()));
    }
    Rapport deux = Rapport.builder()
        .controles(rapportApres.controles())
        .constats(rapportApres.constats().stream()
            .filter(c -> deDeuxAnnees.contains(c.id()))
            .toList())
        .build();
    new VueConstats(deux, false, ecran()).imprimer();
  }

  private void ecrire(Evolution evolution, Etude etude) throws IOException {
    if (csv != null) {
      Map<String, Tableau> tableaux = new LinkedHashMap<>();
      tableaux.put("evolution-financeurs", evolution.tableauFinanceurs());
      tableaux.put("evolution-porteurs", evolution.tableauPorteurs());
      tableaux.put("evolution-actions", evolution.tableauActions());
      tableaux.put("evolution-montants", evolution.tableauMontants());
      new TableauxEcrits(TITRE, tableaux, ecran().langue()).csv(csv, ecran());
    }
    if (classeur != null) {
      // The standard output shows the comparison, which no workbook can be mixed with.
      Sortie.fichier(
          classeur,
          cible -> XlsxTableaux.write(evolution.tableaux(), cible, ecran().langue()));
    }
    if (html != null) {
      RapportHtml page = Ecrits.page(etude, ecran().langue()).withEvolution(evolution);
      Sortie.ecrire(html, Genre.TEXTE, page::write, ecran());
    }
  }
}
