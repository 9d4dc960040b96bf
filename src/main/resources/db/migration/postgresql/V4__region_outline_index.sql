create index region_outline_geometry_idx on region_outline using gist (geometry);
