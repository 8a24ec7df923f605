package org.example.contrats;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every answer tells browsers not to do. */
@Component
class Entetes extends OncePerRequestFilter {

  private static final String PAGES =
      "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /**
   * The report brings its own style and script, and names these two alone in a policy that it
   * holds: both policies apply. In a sandbox its script is of no site, this one included.
   */
  private static final String RAPPORT =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:;"
          + " form-action 'none'; base-uri 'none'; frame-ancestors 'none';"
          + " sandbox allow-scripts allow-modals";

  private static final Pattern ADRESSE_DE_RAPPORT = Pattern.compile(".*/documents/.*/rapport");

  @Override
  protected void doFilterInternal(
      HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
      throws ServletException, IOException {
    boolean rapport = ADRESSE_DE_RAPPORT.matcher(demande.getRequestURI()).matches();
    reponse.setHeader("Content-Security-Policy", rapport ? RAPPORT : PAGES);
    reponse.setHeader("X-Content-Type-Options", "nosniff");
    reponse.setHeader("X-Frame-Options", "DENY");
    reponse.setHeader("Referrer-Policy", "same-origin");
    reponse.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    reponse.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    suite.doFilter(demande, reponse);
  }
}
