package fr.contratdeville.spring.autoconfigure;

import fr.contratdeville.io.json.jackson3.ContratDeVilleModule;
import fr.contratdeville.spring.ContratDeVilleProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.ObjectMapper;

/** The module of Jackson 3, which Spring Boot 4 gives to its mapper. */
@AutoConfiguration(after = ContratDeVilleAutoConfiguration.class)
@ConditionalOnClass({ObjectMapper.class, ContratDeVilleModule.class})
public final class ContratDeVilleJackson3AutoConfiguration {

  ContratDeVilleJackson3AutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  ContratDeVilleModule contratDeVilleJackson3Module(ContratDeVilleProperties properties) {
    return properties.getJson().isStrict()
        ? ContratDeVilleModule.strict()
        : new ContratDeVilleModule();
  }
}
