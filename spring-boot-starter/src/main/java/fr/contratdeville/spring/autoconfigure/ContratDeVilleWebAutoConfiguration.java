package fr.contratdeville.spring.autoconfigure;

import fr.contratdeville.spring.ContratDeVilleProperties;
import fr.contratdeville.spring.LectureProblems;
import fr.contratdeville.spring.SourceReader;
import java.util.Locale;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Parameters of controllers that are read from uploads, and answers to those that cannot be. */
@AutoConfiguration(after = ContratDeVilleAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(WebMvcConfigurer.class)
public final class ContratDeVilleWebAutoConfiguration {

  ContratDeVilleWebAutoConfiguration() {}

  @Bean
  WebMvcConfigurer contratDeVilleConversions(SourceReader reader) {
    return new SourceConversions(reader);
  }

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnBooleanProperty(name = "contrat-de-ville.problemes", matchIfMissing = true)
  LectureProblems contratDeVilleProblems(
      MessageSource messages, ContratDeVilleProperties properties, Environment environment) {
    Locale langue = properties.getLangue();
    return new LectureProblems(
        messages,
        langue == null
            ? environment.getProperty("spring.web.locale", Locale.class, Locale.FRENCH)
            : langue);
  }
}
