package org.example.contrats;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.io.json.JsonContratWriter;
import fr.contratdeville.modele.ContratDeVille;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Contracts in PostgreSQL, as JSONB: what the library writes without loss, it reads back equal.
 * PostgreSQL has functions for its paths; their operators ({@code @?}) hold the question mark that
 * JDBC takes for a parameter.
 */
@Repository
@Profile("registre")
class Registre {

  /** The lines of money that one financeur pays, wherever they stand in a contract. */
  private static final String LIGNES = """
      jsonb_path_query(contrat,
        '$.actions[*].volets[*].lignes[*] ? (@.financeur == $nom || @.financeur.nom == $nom)',
        jsonb_build_object('nom', cast(:financeur as text)))""";

  private final JdbcClient base;

  Registre(JdbcClient base) {
    this.base = base;
  }

  UUID garder(String nom, ContratDeVille contrat) throws IOException {
    UUID id = UUID.randomUUID();
    base.sql("insert into contrat (id, nom, contrat) values (:id, :nom, cast(:json as jsonb))")
        .param("id", id)
        .param("nom", nom)
        .param("json", json(contrat))
        .update();
    return id;
  }

  /** False if there is no such contract. */
  boolean remplacer(UUID id, ContratDeVille contrat) throws IOException {
    return base.sql("update contrat set contrat = cast(:json as jsonb) where id = :id")
            .param("id", id)
            .param("json", json(contrat))
            .update()
        == 1;
  }

  Optional<ContratDeVille> get(UUID id) throws IOException {
    Optional<String> json = base.sql("select contrat from contrat where id = :id")
        .param("id", id)
        .query(String.class)
        .optional();
    return json.isEmpty() ? Optional.empty() : Optional.of(contrat(json.get()));
  }

  /** The names of the contracts for which somebody pays. */
  List<UUID> deFinanceur(String financeur) {
    return base.sql("select id from contrat where exists (select " + LIGNES + ") order by nom, id")
        .param("financeur", financeur)
        .query(UUID.class)
        .list();
  }

  /** The sum of one financeur in one contract: exact, for JSONB keeps decimals as they are. */
  BigDecimal montant(UUID id, String financeur) {
    return base.sql("select coalesce(sum(cast(ligne ->> 'montant' as numeric)), 0)"
            + " from contrat, lateral " + LIGNES + " ligne where id = :id")
        .param("id", id)
        .param("financeur", financeur)
        .query(BigDecimal.class)
        .single();
  }

  private static String json(ContratDeVille contrat) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new JsonContratWriter().write(contrat, json);
    return json.toString(StandardCharsets.UTF_8);
  }

  private static ContratDeVille contrat(String json) throws IOException {
    return Contrats.read(
            new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "registre.json")
        .valeur();
  }
}
