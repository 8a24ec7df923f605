package fr.contratdeville.spring;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** The properties {@code contrat-de-ville.*} of an application. */
@ConfigurationProperties("contrat-de-ville")
public final class ContratDeVilleProperties {

  /**
   * Whether LectureException becomes a problem detail (RFC 9457) in controllers of programs
   * (@RestController).
   */
  private boolean problemes = true;

  /** Largest file that is read, uploads of Spring's own limit included. */
  private DataSize tailleMax = DataSize.ofMegabytes(20);

  /**
   * Language of problem details where a request names none, "fr" or "en". By default that of
   * spring.web.locale, or else French.
   */
  private @Nullable Locale langue;

  private final Json json = new Json();

  /** Made by Spring, with the values by default. */
  public ContratDeVilleProperties() {}

  /** {@return whether a file that cannot be read becomes a problem detail; true unless set} */
  public boolean isProblemes() {
    return problemes;
  }

  /**
   * Sets whether a file that cannot be read becomes a problem detail.
   *
   * @param problemes false if the application answers in its own way
   */
  public void setProblemes(boolean problemes) {
    this.problemes = problemes;
  }

  /** {@return the largest file that is read; 20 MB unless set} */
  public DataSize getTailleMax() {
    return tailleMax;
  }

  /**
   * Sets the largest file that is read.
   *
   * @param tailleMax the limit, itself allowed
   */
  public void setTailleMax(DataSize tailleMax) {
    this.tailleMax = tailleMax;
  }

  /**
   * {@return the language of problem details where a request names none; null unless set: that of
   * {@code spring.web.locale}, or else French}
   */
  public @Nullable Locale getLangue() {
    return langue;
  }

  /**
   * Sets the language of problem details where a request names none.
   *
   * @param langue English for English, French for all others; null for that of Spring
   */
  public void setLangue(@Nullable Locale langue) {
    this.langue = langue;
  }

  /** {@return the properties of contracts as JSON} */
  public Json getJson() {
    return json;
  }

  /** The properties {@code contrat-de-ville.json.*}. */
  public static final class Json {

    /** Whether a contract with an amount or an element that could not be read is refused. */
    private boolean strict;

    Json() {}

    /** {@return whether a contract in which something waits to be corrected is refused} */
    public boolean isStrict() {
      return strict;
    }

    /**
     * Sets whether a contract in which something waits to be corrected is refused; false unless
     * set.
     *
     * @param strict true for the module that is strict
     */
    public void setStrict(boolean strict) {
      this.strict = strict;
    }
  }
}
