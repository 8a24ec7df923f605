package fr.contratdeville.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.contratdeville.io.json.ContratDeVilleModule;
import fr.contratdeville.spring.ContratDeVilleProperties;
import fr.contratdeville.spring.LectureProblems;
import fr.contratdeville.spring.SourceReader;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.util.unit.DataSize;

/** Everybody gets what their classes allow, and nothing else. */
class AutoConfigurationTest {
  private static final Class<?>[] TOUTES = ImportCandidates.load(
          AutoConfiguration.class, AutoConfigurationTest.class.getClassLoader())
      .getCandidates()
      .stream()
      .filter(nom -> nom.startsWith("fr.contratdeville."))
      .map(AutoConfigurationTest::classe)
      .toArray(Class<?>[]::new);

  private final WebApplicationContextRunner web =
      new WebApplicationContextRunner().withConfiguration(AutoConfigurations.of(TOUTES));
  private final ApplicationContextRunner sans =
      new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(TOUTES));

  private static Class<?> classe(String nom) {
    try {
      return Class.forName(nom);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void the_four_are_found() {
    assertThat(TOUTES).hasSize(4);
  }

  @Test
  void a_web_application_gets_all() {
    web.run(contexte -> assertThat(contexte)
        .hasNotFailed()
        .hasSingleBean(SourceReader.class)
        .hasSingleBean(ContratDeVilleModule.class)
        .hasSingleBean(fr.contratdeville.io.json.jackson3.ContratDeVilleModule.class)
        .hasSingleBean(SourceConversions.class)
        .hasSingleBean(LectureProblems.class));
  }

  @Test
  void an_application_of_another_kind_gets_the_reader_and_the_modules() {
    sans.withClassLoader(new FilteredClassLoader("org.springframework.web"))
        .run(contexte -> assertThat(contexte)
            .hasNotFailed()
            .hasSingleBean(SourceReader.class)
            .hasSingleBean(ContratDeVilleModule.class)
            .doesNotHaveBean("contratDeVilleConversions")
            .doesNotHaveBean("contratDeVilleProblems"));
  }

  @Test
  void without_a_generation_of_jackson_its_module_is_missing() {
    web.withClassLoader(new FilteredClassLoader("tools.jackson"))
        .run(contexte -> assertThat(contexte)
            .hasNotFailed()
            .hasSingleBean(ContratDeVilleModule.class)
            .doesNotHaveBean("contratDeVilleJackson3Module"));
    web.withClassLoader(new FilteredClassLoader(ObjectMapper.class))
        .run(contexte -> assertThat(contexte)
            .hasNotFailed()
            .doesNotHaveBean("contratDeVilleModule")
            .hasBean("contratDeVilleJackson3Module"));
  }

  @Test
  void without_tables_and_json_the_rest_works() {
    web.withClassLoader(
            new FilteredClassLoader("fr.contratdeville.io.json", "fr.contratdeville.tableaux"))
        .run(contexte -> assertThat(contexte)
            .hasNotFailed()
            .hasSingleBean(SourceReader.class)
            .doesNotHaveBean("contratDeVilleModule")
            .doesNotHaveBean("contratDeVilleJackson3Module"));
  }

  @Test
  void a_bean_of_the_application_comes_first() {
    SourceReader propre = new SourceReader(DataSize.ofBytes(1));
    web.withBean(SourceReader.class, () -> propre)
        .withBean("strict", ContratDeVilleModule.class, ContratDeVilleModule::strict)
        .run(contexte -> {
          assertThat(contexte.getBean(SourceReader.class)).isSameAs(propre);
          assertThat(contexte).hasSingleBean(ContratDeVilleModule.class).hasBean("strict");
        });
  }

  @Test
  void properties_are_bound() {
    web.withPropertyValues(
            "contrat-de-ville.problemes=false",
            "contrat-de-ville.taille-max=3MB",
            "contrat-de-ville.langue=en",
            "contrat-de-ville.json.strict=true")
        .run(contexte -> {
          ContratDeVilleProperties lues = contexte.getBean(ContratDeVilleProperties.class);
          assertThat(lues.getTailleMax()).isEqualTo(DataSize.ofMegabytes(3));
          assertThat(lues.getLangue()).isEqualTo(Locale.ENGLISH);
          assertThat(contexte).doesNotHaveBean(LectureProblems.class);
          assertThat(contexte.getBean(ContratDeVilleModule.class).getTypeId())
              .isEqualTo(ContratDeVilleModule.strict().getTypeId());
          assertThat(contexte
                  .getBean(fr.contratdeville.io.json.jackson3.ContratDeVilleModule.class)
                  .getRegistrationId())
              .isEqualTo(fr.contratdeville.io.json.jackson3.ContratDeVilleModule.strict()
                  .getRegistrationId());
        });
  }

  @Test
  void editors_know_the_properties() throws Exception {
    try (var metadata =
        getClass().getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
      var noms = new ObjectMapper().readTree(metadata).get("properties").findValuesAsText("name");
      assertThat(noms)
          .containsExactlyInAnyOrder(
              "contrat-de-ville.json.strict",
              "contrat-de-ville.langue",
              "contrat-de-ville.problemes",
              "contrat-de-ville.taille-max");
    }
  }
}
