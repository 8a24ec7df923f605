package org.example.contrats;

import org.springframework.http.HttpStatus;

/** A request that is refused, with the code of a sentence in {@code messages.properties}. */
final class Refus extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus statut;
  private final transient Object[] arguments;

  Refus(HttpStatus statut, String code, Object... arguments) {
    super(code);
    this.statut = statut;
    this.arguments = arguments;
  }

  HttpStatus statut() {
    return statut;
  }

  Object[] arguments() {
    return arguments;
  }
}
