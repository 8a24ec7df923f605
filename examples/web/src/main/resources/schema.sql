create table if not exists contrat (
  id uuid primary key,
  nom text not null,
  contrat jsonb not null
);
