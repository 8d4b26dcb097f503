export { useKept as useProgrammeSearch } from '../frame/kept';
