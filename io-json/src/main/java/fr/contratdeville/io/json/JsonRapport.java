package fr.contratdeville.io.json;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.echange.Ecriture;
import fr.contratdeville.io.json.codec.JsonOutput;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes a report as JSON, in UTF-8: {@code {version, source, constats: [{id, gravite, declare,
 * calcule, ecart, unite, cellules, chemin, message: {fr, en}}], controles: [{id, issue, examines,
 * ecarts, raison: {fr, en}, titre: {fr, en}}]}}.
 *
 * <p>Every property is always there, in this order; {@code source}, figures and reasons that are
 * absent are {@code null}. Figures are exact decimals without exponent, {@code gravite},
 * {@code unite} and {@code issue} are the names of the members of their lists, {@code cellules} are
 * places in full.
 */
public final class JsonRapport {

  /** Counts up when a program that reads reports would have to change. */
  public static final int VERSION = 1;

  private final JsonOutput out;

  private JsonRapport(JsonOutput out) {
    this.out = out;
  }

  /** The stream is left open. */
  public static void write(Rapport rapport, OutputStream sortie) throws IOException {
    JsonOutput.write(sortie, out -> new JsonRapport(out).rapport(rapport));
  }

  /** @throws IOException if the file cannot be written; it is then left as it was */
  public static void write(Rapport rapport, Path fichier) throws IOException {
    Ecriture.atomique(fichier, sortie -> write(rapport, sortie));
  }

  private void rapport(Rapport rapport) throws IOException {
    out.startObject();
    out.name("version");
    out.number(BigDecimal.valueOf(VERSION));
    maybe("source", out::text, rapport.source());
    out.name("constats");
    out.all((constat, o) -> constat(constat), rapport.constats());
    out.name("controles");
    out.all((controle, o) -> controle(controle), rapport.controles());
    out.endObject();
  }

  private void constat(Constat constat) throws IOException {
    out.startObject();
    text("id", constat.id());
    text("gravite", constat.gravite().name());
    maybe("declare", out::number, constat.declare());
    maybe("calcule", out::number, constat.calcule());
    maybe("ecart", out::number, constat.ecart());
    text("unite", constat.unite().name());
    out.name("cellules");
    out.texts(constat.cellules().stream().map(Object::toString).toList());
    text("chemin", constat.chemin());
    out.name("message");
    message(constat.message());
    out.endObject();
  }

  private void controle(ResultatControle controle) throws IOException {
    out.startObject();
    text("id", controle.id());
    text("issue", controle.issue().name());
    out.name("examines");
    out.number(BigDecimal.valueOf(controle.examines()));
    out.name("ecarts");
    out.number(BigDecimal.valueOf(controle.ecarts()));
    maybe("raison", this::message, controle.raison());
    out.name("titre");
    message(controle.titre());
    out.endObject();
  }

  private void message(Message message) throws IOException {
    out.inline();
    out.startObject();
    text("fr", message.fr());
    text("en", message.en());
    out.endObject();
  }

  private void text(String name, String text) throws IOException {
    out.name(name);
    out.text(text);
  }

  /** How a property that may be absent is written when it is there. */
  @FunctionalInterface
  private interface Valeur<T> {
    void write(T valeur) throws IOException;
  }

  private <T> void maybe(String name, Valeur<T> present, Optional<T> valeur) throws IOException {
    out.name(name);
    if (valeur.isPresent()) {
      present.write(valeur.get());
    } else {
      out.nothing();
    }
  }
}
