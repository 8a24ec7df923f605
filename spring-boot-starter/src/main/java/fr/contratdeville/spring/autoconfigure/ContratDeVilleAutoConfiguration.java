package fr.contratdeville.spring.autoconfigure;

import fr.contratdeville.spring.ContratDeVilleProperties;
import fr.contratdeville.spring.SourceReader;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** What every application gets: the properties, and a reader of sources. */
@AutoConfiguration
@EnableConfigurationProperties(ContratDeVilleProperties.class)
public final class ContratDeVilleAutoConfiguration {

  ContratDeVilleAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  SourceReader contratDeVilleSourceReader(ContratDeVilleProperties properties) {
    return new SourceReader(properties.getTailleMax());
  }
}
