package org.example.contrats;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses forms that other sites send (CSRF). There is no session and no password, so nothing is
 * done in anybody's name; but another site must not use the browsers of its visitors to make this
 * one work. An application with sessions takes Spring Security and its tokens instead.
 */
@Component
class MemeOrigine implements HandlerInterceptor, WebMvcConfigurer {

  @Override
  public void addInterceptors(InterceptorRegistry registre) {
    registre.addInterceptor(this);
  }

  /** All browsers send one of the two headers with a form; programs send neither. */
  @Override
  public boolean preHandle(
      HttpServletRequest demande, HttpServletResponse reponse, Object destinataire) {
    String site = demande.getHeader("Sec-Fetch-Site");
    boolean dAilleurs = CorsUtils.isCorsRequest(demande)
        || (site != null && !Set.of("same-origin", "none").contains(site));
    if (demande.getMethod().equals("POST") && dAilleurs) {
      throw new Refus(HttpStatus.FORBIDDEN, "erreur.ailleurs");
    }
    return true;
  }
}
