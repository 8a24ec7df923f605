package fr.contratdeville.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.ContratDeVille;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.util.List;

/**
 * Lets the {@code ObjectMapper} of an application hold contracts and reports inside its own
 * objects, in the same JSON as {@link JsonContratWriter} and {@link JsonRapport}; found by
 * {@code findAndRegisterModules}.
 *
 * <p>It is for the bodies of requests and answers: a contract passes through memory. Reading is
 * strict: what {@link JsonContratReader} would report as a finding is a
 * {@link JsonMappingException} here, since there is nowhere to put it. A report can only be
 * written.
 */
public final class ContratDeVilleModule extends SimpleModule {

  @Serial
  private static final long serialVersionUID = 1L;

  private static final String NOM = "contrat-de-ville";

  /** For {@link java.util.ServiceLoader} and for direct use. */
  public ContratDeVilleModule() {
    super(NOM);
    addSerializer(new Ecrivain<>(ContratDeVille.class, new JsonContratWriter()::write));
    addSerializer(new Ecrivain<>(Rapport.class, JsonRapport::write));
    addDeserializer(ContratDeVille.class, new Lecteur());
  }

  /** Writes a value into a stream. */
  @FunctionalInterface
  private interface Forme<T> {
    void write(T valeur, OutputStream sortie) throws IOException;
  }

  private static final class Ecrivain<T> extends StdSerializer<T> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Forme<T> forme;

    Ecrivain(Class<T> type, Forme<T> forme) {
      super(type);
      this.forme = forme;
    }

    @Override
    public void serialize(T valeur, JsonGenerator sortie, SerializerProvider contexte)
        throws IOException {
      ByteArrayOutputStream octets = new ByteArrayOutputStream();
      forme.write(valeur, octets);
      try (JsonParser json = new JsonFactory().createParser(octets.toByteArray())) {
        json.nextToken();
        sortie.copyCurrentStructureExact(json);
      }
    }
  }

  private static final class Lecteur extends StdDeserializer<ContratDeVille> {
    @Serial
    private static final long serialVersionUID = 1L;

    Lecteur() {
      super(ContratDeVille.class);
    }

    @Override
    public ContratDeVille deserialize(JsonParser entree, DeserializationContext contexte)
        throws IOException {
      ByteArrayOutputStream octets = new ByteArrayOutputStream();
      try (JsonGenerator copie = new JsonFactory().createGenerator(octets)) {
        copie.copyCurrentStructureExact(entree);
      }
      try {
        Lecture lecture = Contrats.read(new ByteArrayInputStream(octets.toByteArray()), NOM);
        List<Constat> constats = lecture.constats();
        if (constats.isEmpty()) {
          return lecture.valeur();
        }
        throw JsonMappingException.from(
            entree, constats.get(0).cellules() + " " + constats.get(0).message().en());
      } catch (LectureException e) {
        throw JsonMappingException.from(entree, e.raison().en(), e);
      }
    }
  }
}
