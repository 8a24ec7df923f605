package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.Commune;
import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.disposition.GenreTable;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.lexique.Terme;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.CodeCommune;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Exercice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDispositionTest {

  @TempDir
  Path dossier;

  private List<Disposition> allerRetour(List<Disposition> dispositions) throws IOException {
    Path fichier = dossier.resolve("d.json");
    JsonDisposition.write(dispositions, fichier);
    return JsonDisposition.read(fichier);
  }

  @Test
  void standsBesideItsWorkbook() {
    assertThat(JsonDisposition.aCoteDe(Path.of("a", "bilan.xlsx")))
        .isEqualTo(Path.of("a", "bilan.xlsx.disposition.json"));
  }

  @Test
  void everyKindOfColumnRowAndTableComesBackEqual() throws IOException {
    Disposition d = Disposition.automatique()
        .withFeuille("Bilan « 2023 »")
        .withEntete(2, 4)
        .withGenre(GenreTable.ACTIONS)
        .withExercice(Exercice.parse("2023"))
        .withTerritoire(Territoire.builder()
            .nom("Escanaux")
            .type(Territoire.Type.QPV)
            .code(CodeQPV.parse("QP030010"))
            .addQuartier("Escanaux")
            .addCommune(Commune.builder()
                .nom("Bagnols")
                .code(CodeCommune.parse("30028"))
                .build())
            .build())
        .withColonne("A", Colonne.financeur("Ville \"A\"", TypeFinanceur.COMMUNE))
        .withColonne(
            "B",
            Colonne.financeur("Etat", TypeFinanceur.NON_PRECISE)
                .withEtape(EtapeMontant.VERSE)
                .withExercice(Exercice.parse("2022")))
        .withColonne(
            "C", Colonne.montant().withCredit(NatureCredit.DROIT_COMMUN).withUnite(1000))
        .withColonne("D", Colonne.total(List.of("Ville \"A\"", "Etat")))
        .withColonne("E", Colonne.sousTotalPorteur(List.of()))
        .withColonne("F", Colonne.complement())
        .withColonne("XFD", Colonne.mesure(Mesure.NOMBRE));
    int colonne = 10;
    for (Champ champ : Champ.values()) {
      if (Stream.of(Champ.FINANCEMENT, Champ.TOTAL, Champ.SOUS_TOTAL_PORTEUR)
          .noneMatch(c -> c == champ)) {
        d = d.withColonne(colonne++, Colonne.champ(champ).withMesure(Mesure.MONTANT));
      }
    }
    int ligne = -5;
    for (GenreLigne genre : GenreLigne.values()) {
      ligne += 10;
      d = d.withLigne(ligne, genre).withLigne(ligne + 1, genre).withLigne(ligne + 3, genre);
    }
    List<Disposition> deux = List.of(d, Disposition.automatique().withGenre(GenreTable.IGNOREE));
    assertThat(allerRetour(deux)).isEqualTo(deux);
  }

  @Test
  void theTableOfHeadingsTravelsWithTheLayouts() throws IOException {
    Lexique mien =
        Lexique.standard().withNom("Dole").withSynonymes(Terme.PORTEUR, "Équipe de terrain");
    List<Disposition> une = List.of(Disposition.automatique().withLexique(mien));
    assertThat(allerRetour(une)).isEqualTo(une);
    assertThat(allerRetour(une).get(0).lexique().champ("equipes de terrain"))
        .contains(Champ.PORTEUR);
  }

  @Test
  void rowsOfOneKindAreWrittenTogetherForAPersonToRead() throws IOException {
    Path fichier = dossier.resolve("d.json");
    Disposition d = Disposition.builder()
        .feuille("Bilan")
        .entete(2, 2)
        .putColonne("A", Colonne.champ(Champ.PORTEUR))
        .putColonne("B", Colonne.champ(Champ.INTITULE))
        .putColonne("C", Colonne.financeur("Ville", TypeFinanceur.COMMUNE))
        .putColonne("D", Colonne.complement())
        .putColonne("E", Colonne.total(List.of("Ville")))
        .putLigne(3, GenreLigne.ACTION)
        .putLigne(4, GenreLigne.ACTION)
        .putLigne(5, GenreLigne.TOTAL)
        .build();
    JsonDisposition.write(List.of(d), fichier);
    assertThat(fichier).hasContent("""
        {
          "tables": [
            {
              "feuille": "Bilan",
              "entete": "2",
              "colonnes": {
                "A": {"est": "PORTEUR"},
                "B": {"est": "INTITULE"},
                "C": {"est": "FINANCEMENT", "financeur": "Ville", "type": "COMMUNE"},
                "D": {"est": "COMPLEMENT"},
                "E": {"est": "TOTAL", "financeurs": ["Ville"]}
              },
              "lignes": {
                "3:4": "ACTION",
                "5": "TOTAL"
              }
            }
          ]
        }
        """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|tables manque",
        "{\"tables\": [{\"feuile\": \"A\"}]}|« feuile » inconnu",
        "{\"tables\": [{\"entete\": \"3:2\"}]}|3:2",
        "{\"tables\": [{\"entete\": 2}]}|(/tables/0/entete)",
        "{\"tables\": [{\"colonnes\": {\"1\": {\"est\": \"AXE\"}}}]}|« 1 »",
        "{\"tables\": [{\"colonnes\": {\"XFE\": {\"est\": \"AXE\"}}}]}|« XFE »",
        "{\"tables\": [{\"colonnes\": {\"A\": {\"est\": \"PORTER\"}}}]}|PORTEUR",
        "{\"tables\": [{\"colonnes\": {\"A\": {}}}]}|(/tables/0/colonnes/A) : est manque",
        "{\"tables\": [{\"colonnes\": {\"A\": {\"est\": \"FINANCEMENT\", \"financeur\": \" \"}}}]}|Financeur.nom",
        "{\"tables\": [{\"lignes\": {\"9999999\": \"ACTION\"}}]}|9999999",
        "{\"tables\": [{\"lignes\": {\"0\": \"ACTION\"}}]}|« 0 »",
        "{\"tables\": [{\"lignes\": {\"4\": \"actions\"}}]}|ACTION",
        "{\"tables\": [{\"exercice\": \"23\"}]}|23",
        "{\"tables\": [{\"territoire\": {\"nom\": \"A\", \"code\": \"QP1\"}}]}|QP1",
        "{\"tables\": [{\"territoire\": {\"nom\": \"A\", \"code\": \"QP030010\"}}]}|code",
        "{\"tables\": [{\"colonnes\": {\"A\": {\"est\": \"FINANCEMENT\", \"unite\": 10}}}]}|(/tables/0/colonnes/A) : Colonne.unite = « 10 »",
        "{\"tables\": [7]}|(/tables/0)",
        "{\"tables\": [|(1:"
      })
  void saysWhatIsWrong(String json, String raison) throws IOException {
    Path fichier = Files.writeString(dossier.resolve("d.json"), json);
    assertThatThrownBy(() -> JsonDisposition.read(fichier))
        .isInstanceOfSatisfying(
            LectureException.class,
            e -> assertThat(e.message(Locale.FRENCH)).startsWith("d.json : ").contains(raison));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"colonnes\": {\"a\": {\"est\": \"AXE\"}}}|« a »",
        "{\"colonnes\": {\"A\": {\"est\": \"AXE\", \"financeur\": \"CAF\"}}}|Colonne.financeur",
        "{\"colonnes\": {\"A\": {\"est\": \"FINANCEMENT\", \"type\": \"CAF\"}}}|type",
        "{\"colonnes\": {\"A\": {\"est\": \"FINANCEMENT\", \"financeurs\": [\"CAF\"]}}}|Colonne.portee",
        "{\"territoire\": {\"nom\": \"A\", \"communes\": [{\"nom\": \"B\", \"code\": \"x\"}]}}|« x »"
      })
  void whatAColumnOrAPlaceCannotHaveIsRefused(String table, String raison) throws IOException {
    Path fichier = Files.writeString(dossier.resolve("d.json"), "{\"tables\": [" + table + "]}");
    assertThatThrownBy(() -> JsonDisposition.read(fichier)).hasMessageContaining(raison);
  }

  @Test
  void aNameThatIsNotKnownIsRefusedInBothLanguagesWithItsPlaceAndThoseThatAre() throws IOException {
    Path fichier = Files.writeString(
        dossier.resolve("d.json"), "{\"tables\": [{\"lignes\": {\"4:5\": \"IGNORE\"}}]}");
    assertThatThrownBy(() -> JsonDisposition.read(fichier))
        .isInstanceOfSatisfying(LectureException.class, e -> {
          assertThat(e.message(Locale.FRENCH))
              .startsWith("d.json : ce ne sont pas des dispositions de tableaux"
                  + " (/tables/0/lignes/4:5) : « IGNORE » inconnu ; il y a : ACTION, ")
              .endsWith(", IGNOREE");
          assertThat(e.message(Locale.ENGLISH))
              .startsWith("d.json: these are no layouts of tables"
                  + " (/tables/0/lignes/4:5): \"IGNORE\" unknown; there are: ACTION, ")
              .endsWith(", IGNOREE");
        });
  }

  @Test
  void whatEarlierReleasesWroteIsRead() throws IOException {
    Path fichier = Files.writeString(dossier.resolve("d.json"), """
        {"tables": [{"exercice": "2023", "colonnes": {
          "A": {"est": "FINANCEMENT", "financeur": "Etat", "type": "NON_PRECISE", "exercice": "2022"},
          "B": {"est": "MONTANT"}}, "lignes": {"3:5": "ACTION", "4": "TEXTE"}}]}
        """);
    assertThat(JsonDisposition.read(fichier))
        .containsExactly(Disposition.builder()
            .exercice(Exercice.of(2023))
            .putColonne(
                "A",
                Colonne.financeur("Etat", TypeFinanceur.NON_PRECISE)
                    .withExercice(Exercice.of(2022)))
            .putColonne("B", Colonne.montant())
            .putLigne(3, GenreLigne.ACTION)
            .putLigne(4, GenreLigne.TEXTE)
            .putLigne(5, GenreLigne.ACTION)
            .build());
  }

  @Test
  void aFileThatIsNoJsonIsRefused() throws IOException {
    assertThatThrownBy(() -> JsonDisposition.read(dossier.resolve("absent.json")))
        .isInstanceOf(LectureException.class);
    Path latin = Files.write(dossier.resolve("latin.json"), new byte[] {'"', (byte) 0xE9, '"'});
    assertThatThrownBy(() -> JsonDisposition.read(latin)).hasMessageContaining("UTF-8");
  }
}
