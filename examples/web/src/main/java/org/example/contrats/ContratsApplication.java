package org.example.contrats;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** A page on which people upload a contract and read the report on it. */
@SpringBootApplication
@EnableScheduling
public class ContratsApplication {

  public static void main(String[] args) {
    SpringApplication.run(ContratsApplication.class, args);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
