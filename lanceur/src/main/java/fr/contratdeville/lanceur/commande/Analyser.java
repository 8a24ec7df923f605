package fr.contratdeville.lanceur.commande;

import fr.contratdeville.io.json.JsonDisposition;
import fr.contratdeville.lanceur.commande.Ecrits.FormatContrat;
import fr.contratdeville.lanceur.commande.Ecrits.FormatRapport;
import fr.contratdeville.lanceur.fichier.FichierLu;
import fr.contratdeville.lanceur.fichier.RefusException;
import fr.contratdeville.lanceur.fichier.Sortie;
import fr.contratdeville.lanceur.fichier.TableauxEcrits;
import fr.contratdeville.lanceur.vue.Etude;
import fr.contratdeville.lanceur.vue.Resume;
import fr.contratdeville.lanceur.vue.VueArgent;
import fr.contratdeville.lanceur.vue.VueConstats;
import fr.contratdeville.lanceur.vue.VueControles;
import fr.contratdeville.lanceur.vue.VuePorteurs;
import fr.contratdeville.lanceur.vue.VueReconnu;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Prints all that matters of a document on two screens, and writes each result that is asked for.
 */
@Command(name = "analyser")
final class Analyser extends Commande {
  @Parameters(paramLabel = "FICHIER", descriptionKey = "fichier")
  private Path fichier = Path.of("");

  @Mixin
  private Document document = new Document();

  @Mixin
  private Examen examen = new Examen();

  @Option(names = "--rapport", paramLabel = "RAPPORT", descriptionKey = "rapport")
  private @Nullable Path rapport;

  @Option(names = "--vers", paramLabel = "CONTRAT", descriptionKey = "vers")
  private @Nullable Path vers;

  @Option(names = "--synthese", paramLabel = "SYNTHESE.xlsx", descriptionKey = "synthese")
  private @Nullable Path synthese;

  @Option(names = "--annote", paramLabel = "RETOUR.xlsx", descriptionKey = "annote")
  private @Nullable Path annote;

  @Option(names = "--csv", paramLabel = "DOSSIER", descriptionKey = "csv")
  private @Nullable Path csv;

  @Option(names = "--html", paramLabel = "PAGE.html", descriptionKey = "html")
  private @Nullable Path html;

  @Option(
      names = "--disposition-vers",
      paramLabel = "DISPOSITION.json",
      descriptionKey = "disposition-vers")
  private @Nullable Path dispositionVers;

  @Mixin
  private Depuis depuis = new Depuis();

  Analyser(Contexte contexte) {
    super(contexte);
  }

  @Override
  int executer() throws IOException {
    if (Stream.of(rapport, vers, synthese, annote, csv, html, dispositionVers)
        .anyMatch(FichierLu.STANDARD::equals)) {
      throw new RefusException(Message.of(
          "« - » n'est pas un résultat d'analyser, qui écrit déjà sur la sortie standard ;"
              + " rapport, convertir et synthese l'acceptent",
          "\"-\" is no result of analyser, which prints on the standard output already;"
              + " rapport, convertir and synthese accept it"));
    }
    Optional<FormatRapport> formatRapport = format(rapport, FormatRapport.class);
    Optional<FormatContrat> formatContrat = format(vers, FormatContrat.class);
    boolean feuilles =
        dispositionVers != null || formatRapport.equals(Optional.of(FormatRapport.HTML));
    Etude etude = examen.examiner(document.lire(fichier, feuilles, contexte()), document);
    imprimer(etude);
    if (dispositionVers != null) {
      Sortie.fichier(dispositionVers, ou -> JsonDisposition.write(etude.lu().dispositions(), ou));
    }
    if (vers != null) {
      Ecrits.contrat(etude.contrat(), vers, formatContrat.orElseThrow(), ecran());
    }
    if (rapport != null) {
      Ecrits.rapport(etude, rapport, formatRapport.orElseThrow(), ecran());
    }
    if (synthese != null) {
      Ecrits.synthese(etude, synthese, ecran());
    }
    ecrireTableaux(etude);
    if (annote != null) {
      Ecrits.annote(etude, fichier, annote, ecran());
    }
    return examen.code(etude);
  }

  private static <F extends Enum<F>> Optional<F> format(@Nullable Path vers, Class<F> formats) {
    return Optional.ofNullable(vers)
        .map(v -> Ecrits.format(Optional.empty(), v, formats, Optional.empty()));
  }

  private void ecrireTableaux(Etude etude) throws IOException {
    TableauxEcrits tableaux =
        TableauxEcrits.of(etude.contrat(), etude.rapport(), ecran().langue());
    if (csv != null) {
      tableaux.csv(csv, ecran());
    }
    if (html != null) {
      tableaux.html(html);
    }
  }

  private void imprimer(Etude etude) throws IOException {
    boolean entier = examen.entier();
    Resume.imprimer(etude, ecran());
    document.direDisposition(ecran());
    if (!entier) {
      new VueConstats(etude.rapport(), false, ecran()).imprimer();
    }
    new VueArgent(etude.contrat(), entier, true, ecran()).imprimer();
    new VuePorteurs(etude.contrat()).imprimer(entier, ecran());
    if (entier) {
      VueReconnu.imprimer(etude.lecture(), true, ecran());
      ecran().titre(Message.of("Les contrôles et leurs constats", "Controls and their findings"));
      ecran().texte(etude.rapport().texte(ecran().langue()));
    } else {
      ecran().titre(Message.of("Ce qui a été fait", "What was done"));
      VueReconnu.compter(etude.lecture(), ecran());
      VueControles.compter(etude.rapport(), ecran());
      ecran()
          .phrase(Message.of(
              "Plus : lire (les colonnes, les thématiques), controler (les pistes), expliquer CV-TOT-01"
                  + " (un contrôle), ou --entier (tout).",
              "More: lire (columns, themes), controler (leads), expliquer CV-TOT-01 (a"
                  + " control), or --entier (everything)."));
    }
    depuis.imprimer(etude, ecran());
  }
}
