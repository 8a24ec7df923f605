package fr.contratdeville.compatibilite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that was compiled against today's nouns runs, unchanged, on nouns that each have one
 * optional attribute more: what {@code docs/stabilite.md} promises.
 */
class AttributAjouteTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final List<String> IMMUTABLES =
      List.of("-processor", "org.immutables.processor.ProxyProcessor");
  private static final String CLASSE = "public abstract class ([A-Za-z]+)[^{]*\\{\\n";
  private static final String ATTRIBUT =
      "  public abstract java.util.Optional<String> attributAjoute();\n";

  /** Builds, changes, compares, adds up, examines and prints: what an application does. */
  private static final String CLIENT = """
      package client;

      import fr.contratdeville.agregation.*;
      import fr.contratdeville.controle.*;
      import fr.contratdeville.modele.*;
      import fr.contratdeville.nomenclature.*;
      import fr.contratdeville.valeur.*;
      import java.util.Locale;

      public class Client {
        public static String run() {
          Porteur porteur = Porteur.builder().nom("MAS").rna(Rna.parse("W302000001")).build()
              .withRattachement(Rattachement.of("MAS", "essai"));
          FinancementLine ligne = FinancementLine.builder()
              .financeur(Financeur.of("ETAT", TypeFinanceur.ETAT)).montant(Montant.of(500)).build();
          TotalDeclare total = TotalDeclare.builder().nature(TotalDeclare.Nature.LIGNE)
              .valeur(Montant.of(700)).build();
          Action action = Action.builder().intitule("Jardin").porteur(porteur)
              .addVolet(Volet.builder().addLigne(ligne).addTotal(total).build()).build();
          ContratDeVille contrat = ContratDeVille.builder().intitule("Essai")
              .addAction(action).build();
          boolean egaux = contrat.equals(ContratDeVille.builder().from(contrat).build());
          return egaux + " " + porteur.rna() + " " + porteur.structure() + "\\n"
              + Totaux.of(Axes.financeur(), contrat.lignes())
              + Controles.standard().examiner(contrat).texte(Locale.FRENCH);
        }
      }
      """;

  @TempDir
  Path dossier;

  @Test
  @Tag("long")
  void a_program_runs_on_nouns_with_an_attribute_more() throws Exception {
    Path client = client();
    Map<String, String> noms = noms();
    assertThat(noms).hasSizeGreaterThan(40);
    Path suivants = Compilation.compiler(dossier.resolve("suivants"), IMMUTABLES, noms);

    String avant = repondre(client);
    assertThat(avant).contains("true Optional[W302000001] MAS", "ETAT", "CV-TOT-01", "700");
    assertThat(repondre(client, suivants)).isEqualTo(avant);
    try (URLClassLoader chargeur = Compilation.charger(suivants)) {
      for (String nom : noms.keySet()) {
        assertThat(chargeur.loadClass(nom).getMethod("attributAjoute")).isNotNull();
      }
    }
  }

  /** The test is able to see a break: the same program, when an attribute has another name. */
  @Test
  void a_program_does_not_run_when_an_attribute_is_gone() throws Exception {
    String nom = "fr.contratdeville.modele.Porteur";
    String texte = Files.readString(fichier(nom)).replace(" rna();", " numero();");
    Path rompus = Compilation.compiler(dossier.resolve("rompus"), IMMUTABLES, Map.of(nom, texte));

    Path client = client();
    assertThatThrownBy(() -> repondre(client, rompus))
        .isInstanceOf(InvocationTargetException.class)
        .hasCauseInstanceOf(NoSuchMethodError.class);
  }

  private Path client() throws IOException {
    return Compilation.compiler(
        dossier.resolve("client"), List.of(), Map.of("client.Client", CLIENT));
  }

  private static String repondre(Path... dossiers) throws Exception {
    try (URLClassLoader chargeur = Compilation.charger(dossiers)) {
      return (String) chargeur.loadClass("client.Client").getMethod("run").invoke(null);
    }
  }

  /** The sources of all nouns, each with an attribute more. */
  private static Map<String, String> noms() throws IOException {
    Map<String, String> noms = new TreeMap<>();
    List<Path> fichiers;
    try (Stream<Path> tous = Files.walk(SOURCES)) {
      fichiers = tous.filter(f -> f.toString().endsWith(".java")).toList();
    }
    for (Path fichier : fichiers) {
      String texte = Files.readString(fichier);
      if (texte.contains("\n@Value.Immutable\npublic abstract class ")) {
        String nom = SOURCES.relativize(fichier).toString().replaceAll("[/\\\\]", ".");
        noms.put(
            nom.substring(0, nom.length() - ".java".length()),
            texte.replaceFirst(CLASSE, "$0" + ATTRIBUT));
      }
    }
    return noms;
  }

  private static Path fichier(String nom) {
    return SOURCES.resolve(nom.replace('.', '/') + ".java");
  }
}
