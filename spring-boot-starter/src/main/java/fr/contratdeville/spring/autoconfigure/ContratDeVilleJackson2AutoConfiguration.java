package fr.contratdeville.spring.autoconfigure;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.contratdeville.io.json.ContratDeVilleModule;
import fr.contratdeville.spring.ContratDeVilleProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The module of Jackson 2, which Spring Boot 3.5 gives to its mapper. */
@AutoConfiguration(after = ContratDeVilleAutoConfiguration.class)
@ConditionalOnClass({ObjectMapper.class, ContratDeVilleModule.class})
public final class ContratDeVilleJackson2AutoConfiguration {

  ContratDeVilleJackson2AutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  ContratDeVilleModule contratDeVilleModule(ContratDeVilleProperties properties) {
    return properties.getJson().isStrict()
        ? ContratDeVilleModule.strict()
        : new ContratDeVilleModule();
  }
}
