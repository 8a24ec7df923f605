package fr.contratdeville.lanceur.commande;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.io.json.JsonDisposition;
import fr.contratdeville.lanceur.fichier.Sortie;
import fr.contratdeville.lanceur.fichier.TableauxEcrits;
import fr.contratdeville.lanceur.vue.Etude;
import fr.contratdeville.lanceur.vue.Resume;
import fr.contratdeville.lanceur.vue.VueArgent;
import fr.contratdeville.lanceur.vue.VueConstats;
import fr.contratdeville.lanceur.vue.VuePorteurs;
import fr.contratdeville.lanceur.vue.VueReconnu;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.tableaux.LectureFeuilles;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what a document was taken for, and its money. */
@Command(name = "lire")
final class Lire extends Commande {
  @Parameters(paramLabel = "FICHIER", descriptionKey = "fichier")
  private Path fichier = Path.of("");

  @Mixin
  private Document document = new Document();

  @Option(
      names = "--disposition-vers",
      paramLabel = "DISPOSITION.json",
      descriptionKey = "disposition-vers")
  private @Nullable Path dispositionVers;

  @Option(names = "--csv", paramLabel = "DOSSIER", descriptionKey = "csv")
  private @Nullable Path csv;

  @Option(names = "--entier", descriptionKey = "entier")
  private boolean entier;

  Lire(Contexte contexte) {
    super(contexte);
  }

  @Override
  int executer() throws IOException {
    LectureFeuilles lu = document.lire(fichier, dispositionVers != null, contexte());
    ContratDeVille contrat = lu.lecture().valeur();
    Rapport deLecture =
        Rapport.builder().addAllConstats(lu.lecture().constats()).build();
    Resume.contenu(new Etude(lu, Controles.aucun(), deLecture), ecran());
    document.direDisposition(ecran());
    new VueConstats(deLecture, false, ecran()).imprimer();
    VueReconnu.imprimer(lu.lecture(), entier, ecran());
    new VueArgent(contrat, entier, false, ecran()).imprimer();
    new VuePorteurs(contrat).imprimer(entier, ecran());
    if (dispositionVers != null) {
      Sortie.fichier(dispositionVers, vers -> JsonDisposition.write(lu.dispositions(), vers));
    }
    if (csv != null) {
      TableauxEcrits.of(contrat, ecran().langue()).csv(csv, ecran());
    }
    return Codes.FAIT;
  }
}
