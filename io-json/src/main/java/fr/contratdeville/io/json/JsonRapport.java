package fr.contratdeville.io.json;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.echange.Ecriture;
import fr.contratdeville.io.json.codec.Encoder;
import fr.contratdeville.io.json.codec.Output;
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

  private static final Encoder<Message> MESSAGE = (message, out) -> {
    out.startInline();
    out.name("fr");
    out.text(message.fr());
    out.name("en");
    out.text(message.en());
    out.endObject();
  };

  private static final Encoder<BigDecimal> FIGURE = (figure, out) -> out.number(figure);

  private static final Encoder<Constat> CONSTAT = (constat, out) -> {
    out.startObject();
    text(out, "id", constat.id());
    text(out, "gravite", constat.gravite().name());
    maybe(out, "declare", FIGURE, constat.declare());
    maybe(out, "calcule", FIGURE, constat.calcule());
    maybe(out, "ecart", FIGURE, constat.ecart());
    text(out, "unite", constat.unite().name());
    out.name("cellules");
    out.texts(constat.cellules().stream().map(Object::toString).toList());
    text(out, "chemin", constat.chemin());
    out.name("message");
    MESSAGE.write(constat.message(), out);
    out.endObject();
  };

  private static final Encoder<ResultatControle> CONTROLE = (controle, out) -> {
    out.startObject();
    text(out, "id", controle.id());
    text(out, "issue", controle.issue().name());
    out.name("examines");
    out.number(controle.examines());
    out.name("ecarts");
    out.number(controle.ecarts());
    maybe(out, "raison", MESSAGE, controle.raison());
    out.name("titre");
    MESSAGE.write(controle.titre(), out);
    out.endObject();
  };

  private static final Encoder<Rapport> RAPPORT = (rapport, out) -> {
    out.startObject();
    out.name("version");
    out.number(VERSION);
    maybe(out, "source", (source, o) -> o.text(source), rapport.source());
    out.name("constats");
    out.all(CONSTAT, rapport.constats());
    out.name("controles");
    out.all(CONTROLE, rapport.controles());
    out.endObject();
  };

  private JsonRapport() {}

  /** The stream is left open. */
  public static void write(Rapport rapport, OutputStream sortie) throws IOException {
    Output.write(rapport, RAPPORT, sortie);
  }

  /** @throws IOException if the file cannot be written; it is then left as it was */
  public static void write(Rapport rapport, Path fichier) throws IOException {
    Ecriture.atomique(fichier, sortie -> write(rapport, sortie));
  }

  private static void text(Output out, String name, String text) throws IOException {
    out.name(name);
    out.text(text);
  }

  private static <T> void maybe(Output out, String name, Encoder<T> encoder, Optional<T> value)
      throws IOException {
    out.name(name);
    if (value.isPresent()) {
      encoder.write(value.get(), out);
    } else {
      out.nothing();
    }
  }
}
