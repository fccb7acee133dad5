// @ts-nocheck
/** Validators of the schemas, written by `npm run generate`: not edited by hand. */
var Me=(s,a)=>()=>{try{return a||s((a={exports:{}}).exports,a),a.exports}catch(A){throw a=0,A}};var Ye=Me(Be=>{"use strict";Object.defineProperty(Be,"__esModule",{value:!0});function We(s){let a=s.length,A=0,
z=0,g;for(;z<a;)A++,g=s.charCodeAt(z++),g>=55296&&g<=56319&&z<a&&(g=s.charCodeAt(z),(g&64512)===56320&&z++);return A}
Be.default=We;We.code='require("ajv/dist/runtime/ucs2length").default'});var Qe=Me((zs,Je)=>{"use strict";Je.exports=function s(a,A){if(a===A)return!0;if(a&&A&&typeof a=="object"&&typeof A==
"object"){if(a.constructor!==A.constructor)return!1;var z,g,e;if(Array.isArray(a)){if(z=a.length,z!=A.length)return!1;
for(g=z;g--!==0;)if(!s(a[g],A[g]))return!1;return!0}if(a.constructor===RegExp)return a.source===A.source&&a.flags===
A.flags;if(a.valueOf!==Object.prototype.valueOf)return a.valueOf()===A.valueOf();if(a.toString!==Object.prototype.
toString)return a.toString()===A.toString();if(e=Object.keys(a),z=e.length,z!==Object.keys(A).length)return!1;
for(g=z;g--!==0;)if(!Object.prototype.hasOwnProperty.call(A,e[g]))return!1;for(g=z;g--!==0;){var t=e[g];if(!s(
a[t],A[t]))return!1}return!0}return a!==a&&A!==A}});var es=Me(Ge=>{"use strict";Object.defineProperty(Ge,"__esModule",{value:!0});var Xe=Qe();Xe.code='require("aj\
v/dist/runtime/equal").default';Ge.default=Xe});var vs=is,K={type:"object",required:["apiVersion","kind","metadata"],additionalProperties:!1,properties:{apiVersion:{
$ref:"definitions.json#/definitions/apiVersion"},kind:{const:"Project"},metadata:{$ref:"definitions.json#/defi\
nitions/projectMetadata"},spec:{$ref:"#/definitions/projectSpec"}},definitions:{projectSpec:{type:"object",additionalProperties:!1,
properties:{description:{type:"string",maxLength:1e3,default:""},repository:{$ref:"definitions.json#/definitio\
ns/repository"},path:{type:"string",pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",maxLength:2e3,"x-orca-message":"\
must be an absolute path"},suspend:{type:"boolean",default:!1},limits:{type:"object",additionalProperties:!1,properties:{
maxConcurrentRuns:{type:"integer",minimum:1,maximum:1e5},maxOpenPullRequests:{type:"integer",minimum:1,maximum:1e5}}},
budget:{type:"object",additionalProperties:!1,properties:{usdPerDay:{$ref:"#/definitions/usd"},tokensPerDay:{$ref:"\
#/definitions/tokens"},usdPerTask:{$ref:"#/definitions/usd"},tokensPerTask:{$ref:"#/definitions/tokens"}}},pullRequests:{
type:"object",additionalProperties:!1,properties:{draft:{type:"boolean",default:!1},labels:{type:"array",items:{
type:"string",minLength:1,maxLength:50},uniqueItems:!0,maxItems:100},reviewers:{type:"array",items:{$ref:"#/de\
finitions/reviewer"},uniqueItems:!0,maxItems:15},assignees:{type:"array",items:{$ref:"#/definitions/account"},
uniqueItems:!0,maxItems:10},merge:{type:"string",enum:["never"],"x-orca-later":["whenGreen"],default:"never"},
closeOnPrune:{type:"boolean",default:!0}}},protectedPaths:{type:"array",items:{$ref:"definitions.json#/definit\
ions/glob"},uniqueItems:!0,maxItems:1e3},checks:{$ref:"definitions.json#/definitions/checks"},modelAliases:{$ref:"\
definitions.json#/definitions/modelAliases"},agents:!1,toolPresets:!1,mcpServers:!1,notifications:!1,triggers:!1},
allOf:[{not:{required:["repository","path"]},"x-orca-message":'"repository" and "path" exclude each other: kee\
p one of them'}]},usd:{type:"number",minimum:.01,maximum:1e7},tokens:{type:"integer",minimum:1,maximum:1e12},account:{
type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",maxLength:100,"x-orca-message":'must be the n\
ame of an account, without "@"'},reviewer:{type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-\
Za-z0-9_.]*)?$",maxLength:100,"x-orca-message":'must be the name of an account without "@", or organisation/te\
am'}}},de={const:"orca.dev/v1alpha1"},he={type:"object",required:["name"],additionalProperties:!1,properties:{
name:{$ref:"#/definitions/name"},labels:{$ref:"#/definitions/labels"},annotations:{$ref:"#/definitions/annotat\
ions"}}},S={type:"string",pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,"x-orca-message":'must be low\
er-case letters, digits and "-", start and end with a letter or digit, and have at most 63 characters'},P=Ye().
default,T=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u"),q={type:"object",propertyNames:{$ref:"#/definition\
s/labelKey"},additionalProperties:{type:"string",pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",maxLength:63,
"x-orca-message":'must be at most 63 letters, digits, "-", "_" and ".", and start and end with a letter or dig\
it'}},Q={pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",maxLength:253,
"x-orca-message":'must be letters, digits, "-", "_" and ".", with an optional DNS prefix before a "/"'},fe=new RegExp(
"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u"),Fe=new RegExp("^([A-Za-z0-\
9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","u");function R(s,{instancePath:a="",parentData:A,parentDataProperty:z,rootData:g=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s){let c=t;if(typeof i=="string"){if(P(
i)>253){let l={instancePath:a,schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},
message:"must NOT have more than 253 characters",schema:253,parentSchema:Q,data:i,propertyName:i};e===null?e=[
l]:e.push(l),t++}if(!fe.test(i)){let l={instancePath:a,schemaPath:"#/definitions/labelKey/pattern",keyword:"pa\
ttern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'\
must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([\
a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:Q,data:i,propertyName:i};
e===null?e=[l]:e.push(l),t++}}var n=c===t;if(!n){let l={instancePath:a,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:i},message:"property name must be valid",schema:q.propertyNames,parentSchema:q,
data:s};e===null?e=[l]:e.push(l),t++}}for(let i in s){let c=s[i];if(typeof c=="string"){if(P(c)>63){let l={instancePath:a+
"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",
params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:q.additionalProperties,
data:c};e===null?e=[l]:e.push(l),t++}if(!Fe.test(c)){let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([-A-Za-z0-9\
_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"',schema:"^(\
[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:q.additionalProperties,data:c};e===null?e=[l]:e.push(
l),t++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.additionalProperties.type,parentSchema:q.
additionalProperties,data:c};e===null?e=[l]:e.push(l),t++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:q.type,parentSchema:q,data:s};e===null?e=[i]:e.push(
i),t++}return R.errors=e,t===0}var pe={type:"object",propertyNames:{$ref:"#/definitions/labelKey"},additionalProperties:{
type:"string",maxLength:65536}};function I(s,{instancePath:a="",parentData:A,parentDataProperty:z,rootData:g=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s){let c=t;if(typeof i=="string"){if(P(
i)>253){let l={instancePath:a,schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},
message:"must NOT have more than 253 characters",schema:253,parentSchema:Q,data:i,propertyName:i};e===null?e=[
l]:e.push(l),t++}if(!fe.test(i)){let l={instancePath:a,schemaPath:"#/definitions/labelKey/pattern",keyword:"pa\
ttern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'\
must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([\
a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:Q,data:i,propertyName:i};
e===null?e=[l]:e.push(l),t++}}var n=c===t;if(!n){let l={instancePath:a,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:i},message:"property name must be valid",schema:pe.propertyNames,parentSchema:pe,
data:s};e===null?e=[l]:e.push(l),t++}}for(let i in s){let c=s[i];if(typeof c=="string"){if(P(c)>65536){let l={
instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"\
maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:pe.
additionalProperties,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:pe.additionalProperties.type,parentSchema:pe.additionalProperties,data:c};e===null?e=[l]:
e.push(l),t++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:pe.type,parentSchema:pe,data:s};e===null?e=[i]:e.push(i),t++}return I.errors=e,t===0}function Pe(s,{
instancePath:a="",parentData:A,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.name===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'",schema:he.required,parentSchema:he,data:s};
e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="name"||n==="labels"||n==="annotations")){let i={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must\
 NOT have additional properties",schema:!1,parentSchema:he,data:s};e===null?e=[i]:e.push(i),t++}if(s.name!==void 0){
let n=s.name;if(typeof n=="string"){if(P(n)>63){let i={instancePath:a+"/name",schemaPath:"#/definitions/name/m\
axLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:S,
data:n};e===null?e=[i]:e.push(i),t++}if(!T.test(n)){let i={instancePath:a+"/name",schemaPath:"#/definitions/na\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:n};e===null?e=[
i]:e.push(i),t++}}else{let i={instancePath:a+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:S.type,parentSchema:S,data:n};e===null?e=[i]:e.push(i),t++}}s.labels!==
void 0&&(R(s.labels,{instancePath:a+"/labels",parentData:s,parentDataProperty:"labels",rootData:g})||(e=e===null?
R.errors:e.concat(R.errors),t=e.length)),s.annotations!==void 0&&(I(s.annotations,{instancePath:a+"/annotation\
s",parentData:s,parentDataProperty:"annotations",rootData:g})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{
let n={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:he.
type,parentSchema:he,data:s};e===null?e=[n]:e.push(n),t++}return Pe.errors=e,t===0}var w={type:"object",additionalProperties:!1,
properties:{description:{type:"string",maxLength:1e3,default:""},repository:{$ref:"definitions.json#/definitio\
ns/repository"},path:{type:"string",pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",maxLength:2e3,"x-orca-message":"\
must be an absolute path"},suspend:{type:"boolean",default:!1},limits:{type:"object",additionalProperties:!1,properties:{
maxConcurrentRuns:{type:"integer",minimum:1,maximum:1e5},maxOpenPullRequests:{type:"integer",minimum:1,maximum:1e5}}},
budget:{type:"object",additionalProperties:!1,properties:{usdPerDay:{$ref:"#/definitions/usd"},tokensPerDay:{$ref:"\
#/definitions/tokens"},usdPerTask:{$ref:"#/definitions/usd"},tokensPerTask:{$ref:"#/definitions/tokens"}}},pullRequests:{
type:"object",additionalProperties:!1,properties:{draft:{type:"boolean",default:!1},labels:{type:"array",items:{
type:"string",minLength:1,maxLength:50},uniqueItems:!0,maxItems:100},reviewers:{type:"array",items:{$ref:"#/de\
finitions/reviewer"},uniqueItems:!0,maxItems:15},assignees:{type:"array",items:{$ref:"#/definitions/account"},
uniqueItems:!0,maxItems:10},merge:{type:"string",enum:["never"],"x-orca-later":["whenGreen"],default:"never"},
closeOnPrune:{type:"boolean",default:!0}}},protectedPaths:{type:"array",items:{$ref:"definitions.json#/definit\
ions/glob"},uniqueItems:!0,maxItems:1e3},checks:{$ref:"definitions.json#/definitions/checks"},modelAliases:{$ref:"\
definitions.json#/definitions/modelAliases"},agents:!1,toolPresets:!1,mcpServers:!1,notifications:!1,triggers:!1},
allOf:[{not:{required:["repository","path"]},"x-orca-message":'"repository" and "path" exclude each other: kee\
p one of them'}]},te={type:"number",minimum:.01,maximum:1e7},ae={type:"integer",minimum:1,maximum:1e12},ye={type:"\
string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",maxLength:100,"x-orca-message":'m\
ust be the name of an account without "@", or organisation/team'},ge={type:"string",pattern:"^[A-Za-z0-9][-A-Z\
a-z0-9_.]*(\\[bot\\])?$",maxLength:100,"x-orca-message":'must be the name of an account, without "@"'},re={type:"\
string",pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,"x-orca-message":'must be \
a path or glob relative to the root of the repository, with forward slashes and without ".."'},ce=Object.prototype.
hasOwnProperty,U=es().default,ue={type:"object",required:["url"],additionalProperties:!1,properties:{url:{$ref:"\
#/definitions/repositoryUrl"},branch:{$ref:"#/definitions/branch"}}},ie={type:"string",pattern:"^(https?://[^\\\
s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z\
0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",maxLength:2e3,"x-orca-message":"must be https://host/p\
ath, git@host:path, ssh://host/path or an absolute path, without a user name and password for HTTPS"},_={type:"\
string",pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",
maxLength:200,"x-orca-message":"must be the name of a branch that Git accepts, without refs/heads/"},ts=new RegExp(
"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\
\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$","u"),Ce=new RegExp("^(?![-/.])(?!.*(\\.\
\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$","u");function be(s,{instancePath:a="",
parentData:A,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.url===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"u\
rl"},message:"must have required property 'url'",schema:ue.required,parentSchema:ue,data:s};e===null?e=[n]:e.push(
n),t++}for(let n in s)if(!(n==="url"||n==="branch")){let i={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,
parentSchema:ue,data:s};e===null?e=[i]:e.push(i),t++}if(s.url!==void 0){let n=s.url;if(typeof n=="string"){if(P(
n)>2e3){let i={instancePath:a+"/url",schemaPath:"#/definitions/repositoryUrl/maxLength",keyword:"maxLength",params:{
limit:2e3},message:"must NOT have more than 2000 characters",schema:2e3,parentSchema:ie,data:n};e===null?e=[i]:
e.push(i),t++}if(!ts.test(n)){let i={instancePath:a+"/url",schemaPath:"#/definitions/repositoryUrl/pattern",keyword:"\
pattern",params:{pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]\
*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},message:'mu\
st match pattern "^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#\
]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"',schema:"^(https?://[\
^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za\
-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",parentSchema:ie,data:n};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:a+"/url",schemaPath:"#/definitions/repositoryUrl/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:ie.type,parentSchema:ie,data:n};e===null?e=[i]:e.push(i),t++}}if(s.branch!==void 0){
let n=s.branch;if(typeof n=="string"){if(P(n)>200){let i={instancePath:a+"/branch",schemaPath:"#/definitions/b\
ranch/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,
parentSchema:_,data:n};e===null?e=[i]:e.push(i),t++}if(!Ce.test(n)){let i={instancePath:a+"/branch",schemaPath:"\
#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u002\
0\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\\
{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\\
u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:_,data:n};e===null?e=[i]:e.push(i),
t++}}else{let i={instancePath:a+"/branch",schemaPath:"#/definitions/branch/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:_.type,parentSchema:_,data:n};e===null?e=[i]:e.push(i),t++}}}else{let n={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ue.type,
parentSchema:ue,data:s};e===null?e=[n]:e.push(n),t++}return be.errors=e,t===0}var ee={type:"array",items:{$ref:"\
#/definitions/check"},maxItems:50},j={type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,
maxLength:100},fileExists:{type:"object",required:["paths"],additionalProperties:!1,properties:{paths:{type:"a\
rray",items:{$ref:"#/definitions/glob"},minItems:1,maxItems:100}}},command:{type:"object",required:["run"],additionalProperties:!1,
properties:{run:{type:"string",pattern:"\\S",maxLength:8192,"x-orca-message":"must be a command of at most 819\
2 characters"},timeoutSeconds:{type:"integer",minimum:1,maximum:86400,default:600}}},tests:!1,jsonSchema:!1,diff:!1,
critic:!1},oneOf:[{required:["fileExists"]},{required:["command"]}]},as=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[\
^\\u0000-\\u001f\\\\]+$","u"),Ke=new RegExp("\\S","u");function J(s,{instancePath:a="",parentData:A,parentDataProperty:z,
rootData:g=s}={}){let e=null,t=0,n=t,i=!1,c=null,l=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.fileExists===
void 0){let d={instancePath:a,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"file\
Exists"},message:"must have required property 'fileExists'",schema:j.oneOf[0].required,parentSchema:j.oneOf[0],
data:s};e===null?e=[d]:e.push(d),t++}var p=l===t;p&&(i=!0,c=0);let r=t;if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.command===void 0){let d={instancePath:a,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
command"},message:"must have required property 'command'",schema:j.oneOf[1].required,parentSchema:j.oneOf[1],data:s};
e===null?e=[d]:e.push(d),t++}var p=r===t;if(p&&i?(i=!1,c=[c,1]):p&&(i=!0,c=1),i)t=n,e!==null&&(n?e.length=n:e=
null);else{let d={instancePath:a,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must \
match exactly one schema in oneOf",schema:j.oneOf,parentSchema:j,data:s};e===null?e=[d]:e.push(d),t++}if(s&&typeof s==
"object"&&!Array.isArray(s)){for(let d in s)if(!(d==="name"||d==="fileExists"||d==="command"||d==="tests"||d===
"jsonSchema"||d==="diff"||d==="critic")){let h={instancePath:a,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties",schema:!1,parentSchema:j,
data:s};e===null?e=[h]:e.push(h),t++}if(s.name!==void 0){let d=s.name;if(typeof d=="string"){if(P(d)>100){let h={
instancePath:a+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters",schema:100,parentSchema:j.properties.name,data:d};e===null?e=[h]:e.push(
h),t++}if(P(d)<1){let h={instancePath:a+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:j.properties.name,data:d};e===null?
e=[h]:e.push(h),t++}}else{let h={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:j.properties.name.type,parentSchema:j.properties.name,data:d};e===
null?e=[h]:e.push(h),t++}}if(s.fileExists!==void 0){let d=s.fileExists;if(d&&typeof d=="object"&&!Array.isArray(
d)){if(d.paths===void 0){let h={instancePath:a+"/fileExists",schemaPath:"#/properties/fileExists/required",keyword:"\
required",params:{missingProperty:"paths"},message:"must have required property 'paths'",schema:j.properties.fileExists.
required,parentSchema:j.properties.fileExists,data:d};e===null?e=[h]:e.push(h),t++}for(let h in d)if(h!=="path\
s"){let u={instancePath:a+"/fileExists",schemaPath:"#/properties/fileExists/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:j.
properties.fileExists,data:d};e===null?e=[u]:e.push(u),t++}if(d.paths!==void 0){let h=d.paths;if(Array.isArray(
h)){if(h.length>100){let m={instancePath:a+"/fileExists/paths",schemaPath:"#/properties/fileExists/properties/\
paths/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:j.
properties.fileExists.properties.paths,data:h};e===null?e=[m]:e.push(m),t++}if(h.length<1){let m={instancePath:a+
"/fileExists/paths",schemaPath:"#/properties/fileExists/properties/paths/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:j.properties.fileExists.properties.paths,
data:h};e===null?e=[m]:e.push(m),t++}let u=h.length;for(let m=0;m<u;m++){let o=h[m];if(typeof o=="string"){if(P(
o)>1e3){let k={instancePath:a+"/fileExists/paths/"+m,schemaPath:"#/definitions/glob/maxLength",keyword:"maxLen\
gth",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:re,data:o};e===
null?e=[k]:e.push(k),t++}if(!as.test(o)){let k={instancePath:a+"/fileExists/paths/"+m,schemaPath:"#/definition\
s/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'\
must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\
u0000-\\u001f\\\\]+$",parentSchema:re,data:o};e===null?e=[k]:e.push(k),t++}}else{let k={instancePath:a+"/fileE\
xists/paths/"+m,schemaPath:"#/definitions/glob/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:re.type,parentSchema:re,data:o};e===null?e=[k]:e.push(k),t++}}}else{let u={instancePath:a+"/fileE\
xists/paths",schemaPath:"#/properties/fileExists/properties/paths/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:j.properties.fileExists.properties.paths.type,parentSchema:j.properties.fileExists.properties.
paths,data:h};e===null?e=[u]:e.push(u),t++}}}else{let h={instancePath:a+"/fileExists",schemaPath:"#/properties\
/fileExists/type",keyword:"type",params:{type:"object"},message:"must be object",schema:j.properties.fileExists.
type,parentSchema:j.properties.fileExists,data:d};e===null?e=[h]:e.push(h),t++}}if(s.command!==void 0){let d=s.
command;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.run===void 0){let h={instancePath:a+"/command",schemaPath:"\
#/properties/command/required",keyword:"required",params:{missingProperty:"run"},message:"must have required p\
roperty 'run'",schema:j.properties.command.required,parentSchema:j.properties.command,data:d};e===null?e=[h]:e.
push(h),t++}for(let h in d)if(!(h==="run"||h==="timeoutSeconds")){let u={instancePath:a+"/command",schemaPath:"\
#/properties/command/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"\
must NOT have additional properties",schema:!1,parentSchema:j.properties.command,data:d};e===null?e=[u]:e.push(
u),t++}if(d.run!==void 0){let h=d.run;if(typeof h=="string"){if(P(h)>8192){let u={instancePath:a+"/command/run",
schemaPath:"#/properties/command/properties/run/maxLength",keyword:"maxLength",params:{limit:8192},message:"mu\
st NOT have more than 8192 characters",schema:8192,parentSchema:j.properties.command.properties.run,data:h};e===
null?e=[u]:e.push(u),t++}if(!Ke.test(h)){let u={instancePath:a+"/command/run",schemaPath:"#/properties/command\
/properties/run/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\\
S",parentSchema:j.properties.command.properties.run,data:h};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:a+
"/command/run",schemaPath:"#/properties/command/properties/run/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:j.properties.command.properties.run.type,parentSchema:j.properties.command.properties.run,
data:h};e===null?e=[u]:e.push(u),t++}}if(d.timeoutSeconds!==void 0){let h=d.timeoutSeconds;if(!(typeof h=="num\
ber"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let u={instancePath:a+"/command/timeoutSeconds",schemaPath:"#/propertie\
s/command/properties/timeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:j.
properties.command.properties.timeoutSeconds.type,parentSchema:j.properties.command.properties.timeoutSeconds,
data:h};e===null?e=[u]:e.push(u),t++}if(typeof h=="number"&&isFinite(h)){if(h>86400||isNaN(h)){let u={instancePath:a+
"/command/timeoutSeconds",schemaPath:"#/properties/command/properties/timeoutSeconds/maximum",keyword:"maximum",
params:{comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:j.properties.command.
properties.timeoutSeconds,data:h};e===null?e=[u]:e.push(u),t++}if(h<1||isNaN(h)){let u={instancePath:a+"/comma\
nd/timeoutSeconds",schemaPath:"#/properties/command/properties/timeoutSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:j.properties.command.properties.timeoutSeconds,
data:h};e===null?e=[u]:e.push(u),t++}}}}else{let h={instancePath:a+"/command",schemaPath:"#/properties/command\
/type",keyword:"type",params:{type:"object"},message:"must be object",schema:j.properties.command.type,parentSchema:j.
properties.command,data:d};e===null?e=[h]:e.push(h),t++}}if(s.tests!==void 0){let d={instancePath:a+"/tests",schemaPath:"\
#/properties/tests/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:j.properties.tests,data:s.tests};e===null?e=[d]:e.push(d),t++}if(s.jsonSchema!==void 0){let d={instancePath:a+
"/jsonSchema",schemaPath:"#/properties/jsonSchema/false schema",keyword:"false schema",params:{},message:"bool\
ean schema is false",schema:!1,parentSchema:j.properties.jsonSchema,data:s.jsonSchema};e===null?e=[d]:e.push(d),
t++}if(s.diff!==void 0){let d={instancePath:a+"/diff",schemaPath:"#/properties/diff/false schema",keyword:"fal\
se schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:j.properties.diff,data:s.diff};e===
null?e=[d]:e.push(d),t++}if(s.critic!==void 0){let d={instancePath:a+"/critic",schemaPath:"#/properties/critic\
/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:j.properties.
critic,data:s.critic};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:a,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:j.type,parentSchema:j,data:s};e===null?e=[d]:e.push(
d),t++}return J.errors=e,t===0}function ke(s,{instancePath:a="",parentData:A,parentDataProperty:z,rootData:g=s}={}){
let e=null,t=0;if(Array.isArray(s)){if(s.length>50){let i={instancePath:a,schemaPath:"#/maxItems",keyword:"max\
Items",params:{limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:ee,data:s};e===null?
e=[i]:e.push(i),t++}let n=s.length;for(let i=0;i<n;i++)J(s[i],{instancePath:a+"/"+i,parentData:s,parentDataProperty:i,
rootData:g})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)}else{let n={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"array"},message:"must be array",schema:ee.type,parentSchema:ee,data:s};e===null?
e=[n]:e.push(n),t++}return ke.errors=e,t===0}var G={type:"object",propertyNames:{pattern:"^[A-Za-z0-9][-A-Za-z\
0-9._]*$",maxLength:63,"x-orca-message":'must be letters, digits, "-", "_" and "."'},additionalProperties:{$ref:"\
#/definitions/model"}},$={type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",maxLength:128,"x-orca-\
message":"must be an alias such as sonnet, or the full id of a model"},rs=new RegExp("^[A-Za-z0-9][-A-Za-z0-9.\
_]*$","u"),oe=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$","u");function Se(s,{instancePath:a="",parentData:A,
parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s){
let c=t;if(typeof i=="string"){if(P(i)>63){let l={instancePath:a,schemaPath:"#/propertyNames/maxLength",keyword:"\
maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:G.propertyNames,
data:i,propertyName:i};e===null?e=[l]:e.push(l),t++}if(!rs.test(i)){let l={instancePath:a,schemaPath:"#/proper\
tyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$"},message:'must match pattern\
 "^[A-Za-z0-9][-A-Za-z0-9._]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._]*$",parentSchema:G.propertyNames,data:i,propertyName:i};
e===null?e=[l]:e.push(l),t++}}var n=c===t;if(!n){let l={instancePath:a,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:i},message:"property name must be valid",schema:G.propertyNames,parentSchema:G,
data:s};e===null?e=[l]:e.push(l),t++}}for(let i in s){let c=s[i];if(typeof c=="string"){if(P(c)>128){let l={instancePath:a+
"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:$,data:c};e===null?e=[l]:e.
push(l),t++}if(!oe.test(c)){let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/d\
efinitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'\
must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:$,
data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.
type,parentSchema:$,data:c};e===null?e=[l]:e.push(l),t++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:G.type,parentSchema:G,data:s};e===null?e=[i]:e.push(
i),t++}return Se.errors=e,t===0}var us=new RegExp("^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$","u"),ds=new RegExp("^[A-\
Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$","u"),fs=new RegExp("^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\\
])?$","u");function we(s,{instancePath:a="",parentData:A,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0,
n=t,i=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let l;if(s.repository===void 0&&(l="repository")||s.path===
void 0&&(l="path")){let r={};e===null?e=[r]:e.push(r),t++}}var c=i===t;if(c){let l={instancePath:a,schemaPath:"\
#/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",schema:w.allOf[0].not,parentSchema:w.allOf[0],
data:s};e===null?e=[l]:e.push(l),t++}else t=n,e!==null&&(n?e.length=n:e=null);if(s&&typeof s=="object"&&!Array.
isArray(s)){for(let l in s)if(!ce.call(w.properties,l)){let r={instancePath:a,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties",
schema:!1,parentSchema:w,data:s};e===null?e=[r]:e.push(r),t++}if(s.description!==void 0){let l=s.description;if(typeof l==
"string"){if(P(l)>1e3){let r={instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",keyword:"\
maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:w.properties.
description,data:l};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/description",schemaPath:"#/prop\
erties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.description.
type,parentSchema:w.properties.description,data:l};e===null?e=[r]:e.push(r),t++}}if(s.repository!==void 0&&(be(
s.repository,{instancePath:a+"/repository",parentData:s,parentDataProperty:"repository",rootData:g})||(e=e===null?
be.errors:e.concat(be.errors),t=e.length)),s.path!==void 0){let l=s.path;if(typeof l=="string"){if(P(l)>2e3){let r={
instancePath:a+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit:2e3},message:"\
must NOT have more than 2000 characters",schema:2e3,parentSchema:w.properties.path,data:l};e===null?e=[r]:e.push(
r),t++}if(!us.test(l)){let r={instancePath:a+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",
params:{pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$"},message:'must match pattern "^(/|[A-Za-z]:[\\\\/])[^\\u0000]\
*$"',schema:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",parentSchema:w.properties.path,data:l};e===null?e=[r]:e.push(r),
t++}}else{let r={instancePath:a+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:w.properties.path.type,parentSchema:w.properties.path,data:l};e===null?e=[
r]:e.push(r),t++}}if(s.suspend!==void 0){let l=s.suspend;if(typeof l!="boolean"){let r={instancePath:a+"/suspe\
nd",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:w.
properties.suspend.type,parentSchema:w.properties.suspend,data:l};e===null?e=[r]:e.push(r),t++}}if(s.limits!==
void 0){let l=s.limits;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let r in l)if(!(r==="maxConcurrentRuns"||
r==="maxOpenPullRequests")){let p={instancePath:a+"/limits",schemaPath:"#/properties/limits/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",
schema:!1,parentSchema:w.properties.limits,data:l};e===null?e=[p]:e.push(p),t++}if(l.maxConcurrentRuns!==void 0){
let r=l.maxConcurrentRuns;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:a+"/li\
mits/maxConcurrentRuns",schemaPath:"#/properties/limits/properties/maxConcurrentRuns/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:w.properties.limits.properties.maxConcurrentRuns.type,parentSchema:w.
properties.limits.properties.maxConcurrentRuns,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(
r)){if(r>1e5||isNaN(r)){let p={instancePath:a+"/limits/maxConcurrentRuns",schemaPath:"#/properties/limits/prop\
erties/maxConcurrentRuns/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100\
000",schema:1e5,parentSchema:w.properties.limits.properties.maxConcurrentRuns,data:r};e===null?e=[p]:e.push(p),
t++}if(r<1||isNaN(r)){let p={instancePath:a+"/limits/maxConcurrentRuns",schemaPath:"#/properties/limits/proper\
ties/maxConcurrentRuns/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:w.properties.limits.properties.maxConcurrentRuns,data:r};e===null?e=[p]:e.push(p),t++}}}if(l.maxOpenPullRequests!==
void 0){let r=l.maxOpenPullRequests;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:a+
"/limits/maxOpenPullRequests",schemaPath:"#/properties/limits/properties/maxOpenPullRequests/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:w.properties.limits.properties.maxOpenPullRequests.
type,parentSchema:w.properties.limits.properties.maxOpenPullRequests,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r==
"number"&&isFinite(r)){if(r>1e5||isNaN(r)){let p={instancePath:a+"/limits/maxOpenPullRequests",schemaPath:"#/p\
roperties/limits/properties/maxOpenPullRequests/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},
message:"must be <= 100000",schema:1e5,parentSchema:w.properties.limits.properties.maxOpenPullRequests,data:r};
e===null?e=[p]:e.push(p),t++}if(r<1||isNaN(r)){let p={instancePath:a+"/limits/maxOpenPullRequests",schemaPath:"\
#/properties/limits/properties/maxOpenPullRequests/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:w.properties.limits.properties.maxOpenPullRequests,data:r};e===null?
e=[p]:e.push(p),t++}}}}else{let r={instancePath:a+"/limits",schemaPath:"#/properties/limits/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:w.properties.limits.type,parentSchema:w.properties.limits,
data:l};e===null?e=[r]:e.push(r),t++}}if(s.budget!==void 0){let l=s.budget;if(l&&typeof l=="object"&&!Array.isArray(
l)){for(let r in l)if(!(r==="usdPerDay"||r==="tokensPerDay"||r==="usdPerTask"||r==="tokensPerTask")){let p={instancePath:a+
"/budget",schemaPath:"#/properties/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:w.properties.budget,data:l};e===null?e=[p]:
e.push(p),t++}if(l.usdPerDay!==void 0){let r=l.usdPerDay;if(typeof r=="number"&&isFinite(r)){if(r>1e7||isNaN(r)){
let p={instancePath:a+"/budget/usdPerDay",schemaPath:"#/definitions/usd/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e7},message:"must be <= 10000000",schema:1e7,parentSchema:te,data:r};e===null?e=[p]:e.push(p),t++}if(r<
.01||isNaN(r)){let p={instancePath:a+"/budget/usdPerDay",schemaPath:"#/definitions/usd/minimum",keyword:"minim\
um",params:{comparison:">=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:te,data:r};e===null?e=
[p]:e.push(p),t++}}else{let p={instancePath:a+"/budget/usdPerDay",schemaPath:"#/definitions/usd/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:te.type,parentSchema:te,data:r};e===null?e=[p]:e.
push(p),t++}}if(l.tokensPerDay!==void 0){let r=l.tokensPerDay;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let p={instancePath:a+"/budget/tokensPerDay",schemaPath:"#/definitions/tokens/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:ae.type,parentSchema:ae,data:r};e===null?e=[p]:e.push(p),t++}
if(typeof r=="number"&&isFinite(r)){if(r>1e12||isNaN(r)){let p={instancePath:a+"/budget/tokensPerDay",schemaPath:"\
#/definitions/tokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 100000\
0000000",schema:1e12,parentSchema:ae,data:r};e===null?e=[p]:e.push(p),t++}if(r<1||isNaN(r)){let p={instancePath:a+
"/budget/tokensPerDay",schemaPath:"#/definitions/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:ae,data:r};e===null?e=[p]:e.push(p),t++}}}if(l.usdPerTask!==void 0){
let r=l.usdPerTask;if(typeof r=="number"&&isFinite(r)){if(r>1e7||isNaN(r)){let p={instancePath:a+"/budget/usdP\
erTask",schemaPath:"#/definitions/usd/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"m\
ust be <= 10000000",schema:1e7,parentSchema:te,data:r};e===null?e=[p]:e.push(p),t++}if(r<.01||isNaN(r)){let p={
instancePath:a+"/budget/usdPerTask",schemaPath:"#/definitions/usd/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:te,data:r};e===null?e=[p]:e.push(p),t++}}else{
let p={instancePath:a+"/budget/usdPerTask",schemaPath:"#/definitions/usd/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number",schema:te.type,parentSchema:te,data:r};e===null?e=[p]:e.push(p),t++}}if(l.tokensPerTask!==
void 0){let r=l.tokensPerTask;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:a+
"/budget/tokensPerTask",schemaPath:"#/definitions/tokens/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:ae.type,parentSchema:ae,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(
r)){if(r>1e12||isNaN(r)){let p={instancePath:a+"/budget/tokensPerTask",schemaPath:"#/definitions/tokens/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000",schema:1e12,parentSchema:ae,
data:r};e===null?e=[p]:e.push(p),t++}if(r<1||isNaN(r)){let p={instancePath:a+"/budget/tokensPerTask",schemaPath:"\
#/definitions/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:ae,data:r};e===null?e=[p]:e.push(p),t++}}}}else{let r={instancePath:a+"/budget",schemaPath:"#/pro\
perties/budget/type",keyword:"type",params:{type:"object"},message:"must be object",schema:w.properties.budget.
type,parentSchema:w.properties.budget,data:l};e===null?e=[r]:e.push(r),t++}}if(s.pullRequests!==void 0){let l=s.
pullRequests;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let r in l)if(!(r==="draft"||r==="labels"||r==="\
reviewers"||r==="assignees"||r==="merge"||r==="closeOnPrune")){let p={instancePath:a+"/pullRequests",schemaPath:"\
#/properties/pullRequests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties",schema:!1,parentSchema:w.properties.pullRequests,data:l};e===null?e=[p]:e.
push(p),t++}if(l.draft!==void 0){let r=l.draft;if(typeof r!="boolean"){let p={instancePath:a+"/pullRequests/dr\
aft",schemaPath:"#/properties/pullRequests/properties/draft/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean",schema:w.properties.pullRequests.properties.draft.type,parentSchema:w.properties.pullRequests.
properties.draft,data:r};e===null?e=[p]:e.push(p),t++}}if(l.labels!==void 0){let r=l.labels;if(Array.isArray(r)){
if(r.length>100){let u={instancePath:a+"/pullRequests/labels",schemaPath:"#/properties/pullRequests/properties\
/labels/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,
parentSchema:w.properties.pullRequests.properties.labels,data:r};e===null?e=[u]:e.push(u),t++}let p=r.length;for(let u=0;u<
p;u++){let m=r[u];if(typeof m=="string"){if(P(m)>50){let o={instancePath:a+"/pullRequests/labels/"+u,schemaPath:"\
#/properties/pullRequests/properties/labels/items/maxLength",keyword:"maxLength",params:{limit:50},message:"mu\
st NOT have more than 50 characters",schema:50,parentSchema:w.properties.pullRequests.properties.labels.items,
data:m};e===null?e=[o]:e.push(o),t++}if(P(m)<1){let o={instancePath:a+"/pullRequests/labels/"+u,schemaPath:"#/\
properties/pullRequests/properties/labels/items/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.pullRequests.properties.labels.items,data:m};
e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/pullRequests/labels/"+u,schemaPath:"#/properties/pu\
llRequests/properties/labels/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.
properties.pullRequests.properties.labels.items.type,parentSchema:w.properties.pullRequests.properties.labels.
items,data:m};e===null?e=[o]:e.push(o),t++}}let d=r.length,h;if(d>1){let u={};for(;d--;){let m=r[d];if(typeof m==
"string"){if(typeof u[m]=="number"){h=u[m];let o={instancePath:a+"/pullRequests/labels",schemaPath:"#/properti\
es/pullRequests/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i:d,j:h},message:"must NOT have d\
uplicate items (items ## "+h+" and "+d+" are identical)",schema:!0,parentSchema:w.properties.pullRequests.properties.
labels,data:r};e===null?e=[o]:e.push(o),t++;break}u[m]=d}}}}else{let p={instancePath:a+"/pullRequests/labels",
schemaPath:"#/properties/pullRequests/properties/labels/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:w.properties.pullRequests.properties.labels.type,parentSchema:w.properties.pullRequests.properties.
labels,data:r};e===null?e=[p]:e.push(p),t++}}if(l.reviewers!==void 0){let r=l.reviewers;if(Array.isArray(r)){if(r.
length>15){let u={instancePath:a+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/properties/re\
viewers/maxItems",keyword:"maxItems",params:{limit:15},message:"must NOT have more than 15 items",schema:15,parentSchema:w.
properties.pullRequests.properties.reviewers,data:r};e===null?e=[u]:e.push(u),t++}let p=r.length;for(let u=0;u<
p;u++){let m=r[u];if(typeof m=="string"){if(P(m)>100){let o={instancePath:a+"/pullRequests/reviewers/"+u,schemaPath:"\
#/definitions/reviewer/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 \
characters",schema:100,parentSchema:ye,data:m};e===null?e=[o]:e.push(o),t++}if(!ds.test(m)){let o={instancePath:a+
"/pullRequests/reviewers/"+u,schemaPath:"#/definitions/reviewer/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-\
9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$"',schema:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",parentSchema:ye,
data:m};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/pullRequests/reviewers/"+u,schemaPath:"#/de\
finitions/reviewer/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ye.type,parentSchema:ye,
data:m};e===null?e=[o]:e.push(o),t++}}let d=r.length,h;if(d>1){e:for(;d--;)for(h=d;h--;)if(U(r[d],r[h])){let u={
instancePath:a+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/properties/reviewers/uniqueItem\
s",keyword:"uniqueItems",params:{i:d,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+d+" are\
 identical)",schema:!0,parentSchema:w.properties.pullRequests.properties.reviewers,data:r};e===null?e=[u]:e.push(
u),t++;break e}}}else{let p={instancePath:a+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/pr\
operties/reviewers/type",keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.pullRequests.
properties.reviewers.type,parentSchema:w.properties.pullRequests.properties.reviewers,data:r};e===null?e=[p]:e.
push(p),t++}}if(l.assignees!==void 0){let r=l.assignees;if(Array.isArray(r)){if(r.length>10){let u={instancePath:a+
"/pullRequests/assignees",schemaPath:"#/properties/pullRequests/properties/assignees/maxItems",keyword:"maxIte\
ms",params:{limit:10},message:"must NOT have more than 10 items",schema:10,parentSchema:w.properties.pullRequests.
properties.assignees,data:r};e===null?e=[u]:e.push(u),t++}let p=r.length;for(let u=0;u<p;u++){let m=r[u];if(typeof m==
"string"){if(P(m)>100){let o={instancePath:a+"/pullRequests/assignees/"+u,schemaPath:"#/definitions/account/ma\
xLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters",schema:100,parentSchema:ge,
data:m};e===null?e=[o]:e.push(o),t++}if(!fs.test(m)){let o={instancePath:a+"/pullRequests/assignees/"+u,schemaPath:"\
#/definitions/account/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$"},message:'\
must match pattern "^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$"',schema:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",
parentSchema:ge,data:m};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/pullRequests/assignees/"+u,
schemaPath:"#/definitions/account/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ge.
type,parentSchema:ge,data:m};e===null?e=[o]:e.push(o),t++}}let d=r.length,h;if(d>1){e:for(;d--;)for(h=d;h--;)if(U(
r[d],r[h])){let u={instancePath:a+"/pullRequests/assignees",schemaPath:"#/properties/pullRequests/properties/a\
ssignees/uniqueItems",keyword:"uniqueItems",params:{i:d,j:h},message:"must NOT have duplicate items (items ## "+
h+" and "+d+" are identical)",schema:!0,parentSchema:w.properties.pullRequests.properties.assignees,data:r};e===
null?e=[u]:e.push(u),t++;break e}}}else{let p={instancePath:a+"/pullRequests/assignees",schemaPath:"#/properti\
es/pullRequests/properties/assignees/type",keyword:"type",params:{type:"array"},message:"must be array",schema:w.
properties.pullRequests.properties.assignees.type,parentSchema:w.properties.pullRequests.properties.assignees,
data:r};e===null?e=[p]:e.push(p),t++}}if(l.merge!==void 0){let r=l.merge;if(typeof r!="string"){let p={instancePath:a+
"/pullRequests/merge",schemaPath:"#/properties/pullRequests/properties/merge/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:w.properties.pullRequests.properties.merge.type,parentSchema:w.properties.
pullRequests.properties.merge,data:r};e===null?e=[p]:e.push(p),t++}if(r!=="never"){let p={instancePath:a+"/pul\
lRequests/merge",schemaPath:"#/properties/pullRequests/properties/merge/enum",keyword:"enum",params:{allowedValues:w.
properties.pullRequests.properties.merge.enum},message:"must be equal to one of the allowed values",schema:w.properties.
pullRequests.properties.merge.enum,parentSchema:w.properties.pullRequests.properties.merge,data:r};e===null?e=
[p]:e.push(p),t++}}if(l.closeOnPrune!==void 0){let r=l.closeOnPrune;if(typeof r!="boolean"){let p={instancePath:a+
"/pullRequests/closeOnPrune",schemaPath:"#/properties/pullRequests/properties/closeOnPrune/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean",schema:w.properties.pullRequests.properties.closeOnPrune.type,
parentSchema:w.properties.pullRequests.properties.closeOnPrune,data:r};e===null?e=[p]:e.push(p),t++}}}else{let r={
instancePath:a+"/pullRequests",schemaPath:"#/properties/pullRequests/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:w.properties.pullRequests.type,parentSchema:w.properties.pullRequests,data:l};
e===null?e=[r]:e.push(r),t++}}if(s.protectedPaths!==void 0){let l=s.protectedPaths;if(Array.isArray(l)){if(l.length>
1e3){let h={instancePath:a+"/protectedPaths",schemaPath:"#/properties/protectedPaths/maxItems",keyword:"maxIte\
ms",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:w.properties.protectedPaths,
data:l};e===null?e=[h]:e.push(h),t++}let r=l.length;for(let h=0;h<r;h++){let u=l[h];if(typeof u=="string"){if(P(
u)>1e3){let m={instancePath:a+"/protectedPaths/"+h,schemaPath:"definitions.json#/definitions/glob/maxLength",keyword:"\
maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:re,data:u};
e===null?e=[m]:e.push(m),t++}if(!as.test(u)){let m={instancePath:a+"/protectedPaths/"+h,schemaPath:"definition\
s.json#/definitions/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\
\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.\
*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:re,data:u};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:a+
"/protectedPaths/"+h,schemaPath:"definitions.json#/definitions/glob/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:re.type,parentSchema:re,data:u};e===null?e=[m]:e.push(m),t++}}let p=l.length,d;
if(p>1){e:for(;p--;)for(d=p;d--;)if(U(l[p],l[d])){let h={instancePath:a+"/protectedPaths",schemaPath:"#/proper\
ties/protectedPaths/uniqueItems",keyword:"uniqueItems",params:{i:p,j:d},message:"must NOT have duplicate items\
 (items ## "+d+" and "+p+" are identical)",schema:!0,parentSchema:w.properties.protectedPaths,data:l};e===null?
e=[h]:e.push(h),t++;break e}}}else{let r={instancePath:a+"/protectedPaths",schemaPath:"#/properties/protectedP\
aths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.protectedPaths.type,
parentSchema:w.properties.protectedPaths,data:l};e===null?e=[r]:e.push(r),t++}}if(s.checks!==void 0&&(ke(s.checks,
{instancePath:a+"/checks",parentData:s,parentDataProperty:"checks",rootData:g})||(e=e===null?ke.errors:e.concat(
ke.errors),t=e.length)),s.modelAliases!==void 0&&(Se(s.modelAliases,{instancePath:a+"/modelAliases",parentData:s,
parentDataProperty:"modelAliases",rootData:g})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)),s.agents!==
void 0){let l={instancePath:a+"/agents",schemaPath:"#/properties/agents/false schema",keyword:"false schema",params:{},
message:"boolean schema is false",schema:!1,parentSchema:w.properties.agents,data:s.agents};e===null?e=[l]:e.push(
l),t++}if(s.toolPresets!==void 0){let l={instancePath:a+"/toolPresets",schemaPath:"#/properties/toolPresets/fa\
lse schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:w.properties.
toolPresets,data:s.toolPresets};e===null?e=[l]:e.push(l),t++}if(s.mcpServers!==void 0){let l={instancePath:a+"\
/mcpServers",schemaPath:"#/properties/mcpServers/false schema",keyword:"false schema",params:{},message:"boole\
an schema is false",schema:!1,parentSchema:w.properties.mcpServers,data:s.mcpServers};e===null?e=[l]:e.push(l),
t++}if(s.notifications!==void 0){let l={instancePath:a+"/notifications",schemaPath:"#/properties/notifications\
/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:w.properties.
notifications,data:s.notifications};e===null?e=[l]:e.push(l),t++}if(s.triggers!==void 0){let l={instancePath:a+
"/triggers",schemaPath:"#/properties/triggers/false schema",keyword:"false schema",params:{},message:"boolean \
schema is false",schema:!1,parentSchema:w.properties.triggers,data:s.triggers};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:w.
type,parentSchema:w,data:s};e===null?e=[l]:e.push(l),t++}return we.errors=e,t===0}function is(s,{instancePath:a="",
parentData:A,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.apiVersion===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'",schema:K.required,parentSchema:K,data:s};e===null?
e=[n]:e.push(n),t++}if(s.kind===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'",schema:K.required,parentSchema:K,data:s};
e===null?e=[n]:e.push(n),t++}if(s.metadata===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:K.required,
parentSchema:K,data:s};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="apiVersion"||n==="kind"||n==="met\
adata"||n==="spec")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:K,data:s};e===
null?e=[i]:e.push(i),t++}if(s.apiVersion!==void 0){let n=s.apiVersion;if(n!=="orca.dev/v1alpha1"){let i={instancePath:a+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:de,data:n};e===
null?e=[i]:e.push(i),t++}}if(s.kind!==void 0){let n=s.kind;if(n!=="Project"){let i={instancePath:a+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Project"},message:"must be equal to constant",schema:"\
Project",parentSchema:K.properties.kind,data:n};e===null?e=[i]:e.push(i),t++}}s.metadata!==void 0&&(Pe(s.metadata,
{instancePath:a+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:g})||(e=e===null?Pe.errors:e.concat(
Pe.errors),t=e.length)),s.spec!==void 0&&(we(s.spec,{instancePath:a+"/spec",parentData:s,parentDataProperty:"s\
pec",rootData:g})||(e=e===null?we.errors:e.concat(we.errors),t=e.length))}else{let n={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:K.type,parentSchema:K,data:s};e===
null?e=[n]:e.push(n),t++}return is.errors=e,t===0}var js=ps,V={type:"object",required:["apiVersion","kind","me\
tadata","spec"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},
kind:{const:"AgentPool"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"#/definitions/po\
olSpec"}},definitions:{poolSpec:{type:"object",required:["template"],additionalProperties:!1,properties:{replicas:{
type:"integer",minimum:0,maximum:1e3,default:1},selector:{$ref:"definitions.json#/definitions/labels"},suspend:{
type:"boolean",default:!1},template:{type:"object",additionalProperties:!1,properties:{metadata:{type:"object",
additionalProperties:!1,properties:{labels:{$ref:"definitions.json#/definitions/labels"}}},spec:{$ref:"definit\
ions.json#/definitions/podSpec"}}}}}}},Z={type:"object",required:["name"],additionalProperties:!1,properties:{
name:{$ref:"#/definitions/name"},project:{$ref:"#/definitions/name",default:"default"},labels:{$ref:"#/definit\
ions/labels"},annotations:{$ref:"#/definitions/annotations"}}};function xe(s,{instancePath:a="",parentData:A,parentDataProperty:z,
rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let n={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required propert\
y 'name'",schema:Z.required,parentSchema:Z,data:s};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="name"||
n==="project"||n==="labels"||n==="annotations")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:Z,
data:s};e===null?e=[i]:e.push(i),t++}if(s.name!==void 0){let n=s.name;if(typeof n=="string"){if(P(n)>63){let i={
instancePath:a+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:S,data:n};e===null?e=[i]:e.push(i),t++}if(!T.test(
n)){let i={instancePath:a+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:n};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.
type,parentSchema:S,data:n};e===null?e=[i]:e.push(i),t++}}if(s.project!==void 0){let n=s.project;if(typeof n==
"string"){if(P(n)>63){let i={instancePath:a+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:S,data:n};e===
null?e=[i]:e.push(i),t++}if(!T.test(n)){let i={instancePath:a+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:n};e===null?e=[i]:e.push(
i),t++}}else{let i={instancePath:a+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:S.type,parentSchema:S,data:n};e===null?e=[i]:e.push(i),t++}}s.labels!==
void 0&&(R(s.labels,{instancePath:a+"/labels",parentData:s,parentDataProperty:"labels",rootData:g})||(e=e===null?
R.errors:e.concat(R.errors),t=e.length)),s.annotations!==void 0&&(I(s.annotations,{instancePath:a+"/annotation\
s",parentData:s,parentDataProperty:"annotations",rootData:g})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{
let n={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.
type,parentSchema:Z,data:s};e===null?e=[n]:e.push(n),t++}return xe.errors=e,t===0}var O={type:"object",required:[
"template"],additionalProperties:!1,properties:{replicas:{type:"integer",minimum:0,maximum:1e3,default:1},selector:{
$ref:"definitions.json#/definitions/labels"},suspend:{type:"boolean",default:!1},template:{type:"object",additionalProperties:!1,
properties:{metadata:{type:"object",additionalProperties:!1,properties:{labels:{$ref:"definitions.json#/defini\
tions/labels"}}},spec:{$ref:"definitions.json#/definitions/podSpec"}}}}};function me(s,{instancePath:a="",parentData:A,
parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s){
let c=t;if(typeof i=="string"){if(P(i)>253){let l={instancePath:a,schemaPath:"#/definitions/labelKey/maxLength",
keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:Q,
data:i,propertyName:i};e===null?e=[l]:e.push(l),t++}if(!fe.test(i)){let l={instancePath:a,schemaPath:"#/defini\
tions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-\
Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za\
-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",
parentSchema:Q,data:i,propertyName:i};e===null?e=[l]:e.push(l),t++}}var n=c===t;if(!n){let l={instancePath:a,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:i},message:"property name must be valid",schema:q.
propertyNames,parentSchema:q,data:s};e===null?e=[l]:e.push(l),t++}}for(let i in s){let c=s[i];if(typeof c=="st\
ring"){if(P(c)>63){let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additional\
Properties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,
parentSchema:q.additionalProperties,data:c};e===null?e=[l]:e.push(l),t++}if(!Fe.test(c)){let l={instancePath:a+
"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:q.additionalProperties,
data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.
additionalProperties.type,parentSchema:q.additionalProperties,data:c};e===null?e=[l]:e.push(l),t++}}}else{let i={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:q.type,
parentSchema:q,data:s};e===null?e=[i]:e.push(i),t++}return me.errors=e,t===0}var f={type:"object",additionalProperties:!1,
properties:{agent:{type:"string",enum:["claude","command"],"x-orca-later":["claude-code","codex","gemini"],default:"\
claude"},model:{$ref:"#/definitions/model"},systemPrompt:{type:"string",maxLength:65536},capabilities:{type:"a\
rray",items:{$ref:"#/definitions/capability"},uniqueItems:!0,maxItems:100},maxConcurrency:{type:"integer",minimum:1,
maximum:100,default:1},maxTokens:{type:"integer",minimum:1,maximum:1e6,default:16384},maxTurns:{type:"integer",
minimum:1,maximum:1e3,default:50},tools:{type:"array",items:{$ref:"#/definitions/tool"},uniqueItems:!0},toolPreset:!1,
mcpServers:!1,restartPolicy:{type:"string",enum:["Always","OnFailure","Never"],default:"Always"},executor:{type:"\
string",enum:["process"],"x-orca-later":["container","kubernetes"],default:"process"},image:!1,resources:!1,command:{
type:"array",items:{type:"string",minLength:1,maxLength:4096},minItems:1,maxItems:100},env:{type:"array",items:{
$ref:"#/definitions/environmentName"},uniqueItems:!0,maxItems:100},network:!1,heartbeatSeconds:{type:"integer",
minimum:1,maximum:86400,default:90},stallTimeoutSeconds:{type:"integer",minimum:1,maximum:604800}},if:{properties:{
agent:{const:"command"}},required:["agent"]},then:{required:["command"],"x-orca-message":'agent command needs \
the program to run in "command"'},dependencies:{command:{required:["agent"],properties:{agent:{const:"command",
"x-orca-message":'must be command where a "command" is given'}},"x-orca-message":'"command" is run by agent co\
mmand alone: add agent: command or remove it'}}},D={type:"string",pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z\
0-9])?$",maxLength:63,"x-orca-message":'must be at most 63 letters, digits, "-", "_" and ".", and start and en\
d with a letter or digit'},Y={type:"string",enum:["read_file","write_file","edit_file","list_files","search_co\
de","run_command"]},ne={type:"string",pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPD\
IR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",maxLength:128,"\
x-orca-message":"must be the name of an environment variable, and none that belongs to Git, a forge, a loader \
or the shell (GIT_*, SSH_*, GITHUB_*, ORCA_*, LD_*, PATH, HOME and the like)"},He=new RegExp("^[A-Za-z0-9]([-A\
-Za-z0-9_.]*[A-Za-z0-9])?$","u"),ns=new RegExp("^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMP\
DIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$","u");function Ae(s,{
instancePath:a="",parentData:A,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0,n=t,i=!0,c=t;if(s&&typeof s==
"object"&&!Array.isArray(s)){let r;if(s.agent===void 0&&(r="agent")){let p={};e===null?e=[p]:e.push(p),t++}else if(s.
agent!==void 0&&s.agent!=="command"){let p={};e===null?e=[p]:e.push(p),t++}}var l=c===t;if(t=n,e!==null&&(n?e.
length=n:e=null),l){let r=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.command===void 0){let d={instancePath:a,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"command"},message:"must have required\
 property 'command'",schema:f.then.required,parentSchema:f.then,data:s};e===null?e=[d]:e.push(d),t++}var l=r===
t;i=l}if(!i){let r={instancePath:a,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must\
 match "then" schema',schema:f.if,parentSchema:f,data:s};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s)if(!ce.call(f.properties,r)){let p={instancePath:a,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional prop\
erties",schema:!1,parentSchema:f,data:s};e===null?e=[p]:e.push(p),t++}if(s.command!==void 0&&s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.agent===void 0){let r={instancePath:a,schemaPath:"#/dependencies/command/require\
d",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:f.
dependencies.command.required,parentSchema:f.dependencies.command,data:s};e===null?e=[r]:e.push(r),t++}if(s.agent!==
void 0){let r=s.agent;if(r!=="command"){let p={instancePath:a+"/agent",schemaPath:"#/dependencies/command/prop\
erties/agent/const",keyword:"const",params:{allowedValue:"command"},message:"must be equal to constant",schema:"\
command",parentSchema:f.dependencies.command.properties.agent,data:r};e===null?e=[p]:e.push(p),t++}}}if(s.agent!==
void 0){let r=s.agent;if(typeof r!="string"){let p={instancePath:a+"/agent",schemaPath:"#/properties/agent/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.agent.type,parentSchema:f.
properties.agent,data:r};e===null?e=[p]:e.push(p),t++}if(!(r==="claude"||r==="command")){let p={instancePath:a+
"/agent",schemaPath:"#/properties/agent/enum",keyword:"enum",params:{allowedValues:f.properties.agent.enum},message:"\
must be equal to one of the allowed values",schema:f.properties.agent.enum,parentSchema:f.properties.agent,data:r};
e===null?e=[p]:e.push(p),t++}}if(s.model!==void 0){let r=s.model;if(typeof r=="string"){if(P(r)>128){let p={instancePath:a+
"/model",schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT h\
ave more than 128 characters",schema:128,parentSchema:$,data:r};e===null?e=[p]:e.push(p),t++}if(!oe.test(r)){let p={
instancePath:a+"/model",schemaPath:"#/definitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A\
-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:$,data:r};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+
"/model",schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:$.type,parentSchema:$,data:r};e===null?e=[p]:e.push(p),t++}}if(s.systemPrompt!==void 0){let r=s.systemPrompt;
if(typeof r=="string"){if(P(r)>65536){let p={instancePath:a+"/systemPrompt",schemaPath:"#/properties/systemPro\
mpt/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,
parentSchema:f.properties.systemPrompt,data:r};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+"/syst\
emPrompt",schemaPath:"#/properties/systemPrompt/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:f.properties.systemPrompt.type,parentSchema:f.properties.systemPrompt,data:r};e===null?e=[p]:e.push(
p),t++}}if(s.capabilities!==void 0){let r=s.capabilities;if(Array.isArray(r)){if(r.length>100){let u={instancePath:a+
"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:f.properties.capabilities,data:r};e===null?e=[u]:e.
push(u),t++}let p=r.length;for(let u=0;u<p;u++){let m=r[u];if(typeof m=="string"){if(P(m)>63){let o={instancePath:a+
"/capabilities/"+u,schemaPath:"#/definitions/capability/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:D,data:m};e===null?e=[o]:e.push(o),t++}if(!He.test(
m)){let o={instancePath:a+"/capabilities/"+u,schemaPath:"#/definitions/capability/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]\
*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:D,data:m};e===null?e=[o]:e.
push(o),t++}}else{let o={instancePath:a+"/capabilities/"+u,schemaPath:"#/definitions/capability/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:D.type,parentSchema:D,data:m};e===null?e=[o]:e.push(
o),t++}}let d=r.length,h;if(d>1){e:for(;d--;)for(h=d;h--;)if(U(r[d],r[h])){let u={instancePath:a+"/capabilitie\
s",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i:d,j:h},message:"must NOT\
 have duplicate items (items ## "+h+" and "+d+" are identical)",schema:!0,parentSchema:f.properties.capabilities,
data:r};e===null?e=[u]:e.push(u),t++;break e}}}else{let p={instancePath:a+"/capabilities",schemaPath:"#/proper\
ties/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.capabilities.
type,parentSchema:f.properties.capabilities,data:r};e===null?e=[p]:e.push(p),t++}}if(s.maxConcurrency!==void 0){
let r=s.maxConcurrency;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:a+"/maxCo\
ncurrency",schemaPath:"#/properties/maxConcurrency/type",keyword:"type",params:{type:"integer"},message:"must \
be integer",schema:f.properties.maxConcurrency.type,parentSchema:f.properties.maxConcurrency,data:r};e===null?
e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>100||isNaN(r)){let p={instancePath:a+"/maxConcurr\
ency",schemaPath:"#/properties/maxConcurrency/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100",schema:100,parentSchema:f.properties.maxConcurrency,data:r};e===null?e=[p]:e.push(p),t++}if(r<
1||isNaN(r)){let p={instancePath:a+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:f.properties.maxConcurrency,
data:r};e===null?e=[p]:e.push(p),t++}}}if(s.maxTokens!==void 0){let r=s.maxTokens;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:a+"/maxTokens",schemaPath:"#/properties/maxTokens/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:f.properties.maxTokens.type,parentSchema:f.properties.
maxTokens,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e6||isNaN(r)){let p={
instancePath:a+"/maxTokens",schemaPath:"#/properties/maxTokens/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:f.properties.maxTokens,data:r};e===null?e=
[p]:e.push(p),t++}if(r<1||isNaN(r)){let p={instancePath:a+"/maxTokens",schemaPath:"#/properties/maxTokens/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:f.properties.
maxTokens,data:r};e===null?e=[p]:e.push(p),t++}}}if(s.maxTurns!==void 0){let r=s.maxTurns;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:a+"/maxTurns",schemaPath:"#/properties/maxTurns/type",
keyword:"type",params:{type:"integer"},message:"must be integer",schema:f.properties.maxTurns.type,parentSchema:f.
properties.maxTurns,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e3||isNaN(r)){
let p={instancePath:a+"/maxTurns",schemaPath:"#/properties/maxTurns/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:f.properties.maxTurns,data:r};e===null?e=[p]:
e.push(p),t++}if(r<1||isNaN(r)){let p={instancePath:a+"/maxTurns",schemaPath:"#/properties/maxTurns/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:f.properties.maxTurns,data:r};
e===null?e=[p]:e.push(p),t++}}}if(s.tools!==void 0){let r=s.tools;if(Array.isArray(r)){let p=r.length;for(let u=0;u<
p;u++){let m=r[u];if(typeof m!="string"){let o={instancePath:a+"/tools/"+u,schemaPath:"#/definitions/tool/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:Y.type,parentSchema:Y,data:m};e===null?e=
[o]:e.push(o),t++}if(!(m==="read_file"||m==="write_file"||m==="edit_file"||m==="list_files"||m==="search_code"||
m==="run_command")){let o={instancePath:a+"/tools/"+u,schemaPath:"#/definitions/tool/enum",keyword:"enum",params:{
allowedValues:Y.enum},message:"must be equal to one of the allowed values",schema:Y.enum,parentSchema:Y,data:m};
e===null?e=[o]:e.push(o),t++}}let d=r.length,h;if(d>1){e:for(;d--;)for(h=d;h--;)if(U(r[d],r[h])){let u={instancePath:a+
"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:d,j:h},message:"must NOT \
have duplicate items (items ## "+h+" and "+d+" are identical)",schema:!0,parentSchema:f.properties.tools,data:r};
e===null?e=[u]:e.push(u),t++;break e}}}else{let p={instancePath:a+"/tools",schemaPath:"#/properties/tools/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.tools.type,parentSchema:f.properties.
tools,data:r};e===null?e=[p]:e.push(p),t++}}if(s.toolPreset!==void 0){let r={instancePath:a+"/toolPreset",schemaPath:"\
#/properties/toolPreset/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:f.properties.toolPreset,data:s.toolPreset};e===null?e=[r]:e.push(r),t++}if(s.mcpServers!==void 0){
let r={instancePath:a+"/mcpServers",schemaPath:"#/properties/mcpServers/false schema",keyword:"false schema",params:{},
message:"boolean schema is false",schema:!1,parentSchema:f.properties.mcpServers,data:s.mcpServers};e===null?e=
[r]:e.push(r),t++}if(s.restartPolicy!==void 0){let r=s.restartPolicy;if(typeof r!="string"){let p={instancePath:a+
"/restartPolicy",schemaPath:"#/properties/restartPolicy/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:f.properties.restartPolicy.type,parentSchema:f.properties.restartPolicy,data:r};e===null?
e=[p]:e.push(p),t++}if(!(r==="Always"||r==="OnFailure"||r==="Never")){let p={instancePath:a+"/restartPolicy",schemaPath:"\
#/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues:f.properties.restartPolicy.enum},message:"\
must be equal to one of the allowed values",schema:f.properties.restartPolicy.enum,parentSchema:f.properties.restartPolicy,
data:r};e===null?e=[p]:e.push(p),t++}}if(s.executor!==void 0){let r=s.executor;if(typeof r!="string"){let p={instancePath:a+
"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:f.properties.executor.type,parentSchema:f.properties.executor,data:r};e===null?e=[p]:e.push(p),t++}
if(r!=="process"){let p={instancePath:a+"/executor",schemaPath:"#/properties/executor/enum",keyword:"enum",params:{
allowedValues:f.properties.executor.enum},message:"must be equal to one of the allowed values",schema:f.properties.
executor.enum,parentSchema:f.properties.executor,data:r};e===null?e=[p]:e.push(p),t++}}if(s.image!==void 0){let r={
instancePath:a+"/image",schemaPath:"#/properties/image/false schema",keyword:"false schema",params:{},message:"\
boolean schema is false",schema:!1,parentSchema:f.properties.image,data:s.image};e===null?e=[r]:e.push(r),t++}
if(s.resources!==void 0){let r={instancePath:a+"/resources",schemaPath:"#/properties/resources/false schema",keyword:"\
false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:f.properties.resources,data:s.
resources};e===null?e=[r]:e.push(r),t++}if(s.command!==void 0){let r=s.command;if(Array.isArray(r)){if(r.length>
100){let d={instancePath:a+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items",schema:100,parentSchema:f.properties.command,data:r};e===null?e=[d]:
e.push(d),t++}if(r.length<1){let d={instancePath:a+"/command",schemaPath:"#/properties/command/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:f.properties.command,
data:r};e===null?e=[d]:e.push(d),t++}let p=r.length;for(let d=0;d<p;d++){let h=r[d];if(typeof h=="string"){if(P(
h)>4096){let u={instancePath:a+"/command/"+d,schemaPath:"#/properties/command/items/maxLength",keyword:"maxLen\
gth",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:f.properties.
command.items,data:h};e===null?e=[u]:e.push(u),t++}if(P(h)<1){let u={instancePath:a+"/command/"+d,schemaPath:"\
#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:f.properties.command.items,data:h};e===null?e=[u]:e.push(u),t++}}else{let u={
instancePath:a+"/command/"+d,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:f.properties.command.items.type,parentSchema:f.properties.command.items,data:h};
e===null?e=[u]:e.push(u),t++}}}else{let p={instancePath:a+"/command",schemaPath:"#/properties/command/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:f.properties.command.type,parentSchema:f.properties.
command,data:r};e===null?e=[p]:e.push(p),t++}}if(s.env!==void 0){let r=s.env;if(Array.isArray(r)){if(r.length>
100){let u={instancePath:a+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items",schema:100,parentSchema:f.properties.env,data:r};e===null?e=[u]:e.
push(u),t++}let p=r.length;for(let u=0;u<p;u++){let m=r[u];if(typeof m=="string"){if(P(m)>128){let o={instancePath:a+
"/env/"+u,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters",schema:128,parentSchema:ne,data:m};e===null?e=[o]:e.push(o),t++}if(!ns.
test(m)){let o={instancePath:a+"/env/"+u,schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",
params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH\
_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|G\
H|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_CO\
MMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NO\
DE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:ne,data:m};
e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/env/"+u,schemaPath:"#/definitions/environmentName/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:ne.type,parentSchema:ne,data:m};e===
null?e=[o]:e.push(o),t++}}let d=r.length,h;if(d>1){e:for(;d--;)for(h=d;h--;)if(U(r[d],r[h])){let u={instancePath:a+
"/env",schemaPath:"#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:d,j:h},message:"must NOT have\
 duplicate items (items ## "+h+" and "+d+" are identical)",schema:!0,parentSchema:f.properties.env,data:r};e===
null?e=[u]:e.push(u),t++;break e}}}else{let p={instancePath:a+"/env",schemaPath:"#/properties/env/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:f.properties.env.type,parentSchema:f.properties.env,
data:r};e===null?e=[p]:e.push(p),t++}}if(s.network!==void 0){let r={instancePath:a+"/network",schemaPath:"#/pr\
operties/network/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:f.
properties.network,data:s.network};e===null?e=[r]:e.push(r),t++}if(s.heartbeatSeconds!==void 0){let r=s.heartbeatSeconds;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:a+"/heartbeatSeconds",schemaPath:"\
#/properties/heartbeatSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:f.
properties.heartbeatSeconds.type,parentSchema:f.properties.heartbeatSeconds,data:r};e===null?e=[p]:e.push(p),t++}
if(typeof r=="number"&&isFinite(r)){if(r>86400||isNaN(r)){let p={instancePath:a+"/heartbeatSeconds",schemaPath:"\
#/properties/heartbeatSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be\
 <= 86400",schema:86400,parentSchema:f.properties.heartbeatSeconds,data:r};e===null?e=[p]:e.push(p),t++}if(r<1||
isNaN(r)){let p={instancePath:a+"/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:f.properties.heartbeatSeconds,
data:r};e===null?e=[p]:e.push(p),t++}}}if(s.stallTimeoutSeconds!==void 0){let r=s.stallTimeoutSeconds;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:a+"/stallTimeoutSeconds",schemaPath:"#/properti\
es/stallTimeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:f.properties.
stallTimeoutSeconds.type,parentSchema:f.properties.stallTimeoutSeconds,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r==
"number"&&isFinite(r)){if(r>604800||isNaN(r)){let p={instancePath:a+"/stallTimeoutSeconds",schemaPath:"#/prope\
rties/stallTimeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must be <=\
 604800",schema:604800,parentSchema:f.properties.stallTimeoutSeconds,data:r};e===null?e=[p]:e.push(p),t++}if(r<
1||isNaN(r)){let p={instancePath:a+"/stallTimeoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:f.properties.stallTimeoutSeconds,
data:r};e===null?e=[p]:e.push(p),t++}}}}else{let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:f.type,parentSchema:f,data:s};e===null?e=[r]:e.push(r),t++}return Ae.
errors=e,t===0}function ze(s,{instancePath:a="",parentData:A,parentDataProperty:z,rootData:g=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.template===void 0){let n={instancePath:a,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"template"},message:"must have required property 'template\
'",schema:O.required,parentSchema:O,data:s};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="replicas"||n===
"selector"||n==="suspend"||n==="template")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:O,
data:s};e===null?e=[i]:e.push(i),t++}if(s.replicas!==void 0){let n=s.replicas;if(!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n))){let i={instancePath:a+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:O.properties.replicas.type,parentSchema:O.properties.
replicas,data:n};e===null?e=[i]:e.push(i),t++}if(typeof n=="number"&&isFinite(n)){if(n>1e3||isNaN(n)){let i={instancePath:a+
"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000",schema:1e3,parentSchema:O.properties.replicas,data:n};e===null?e=[i]:e.push(i),t++}if(n<0||isNaN(
n)){let i={instancePath:a+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:O.properties.replicas,data:n};e===null?e=[i]:e.push(
i),t++}}}if(s.selector!==void 0&&(me(s.selector,{instancePath:a+"/selector",parentData:s,parentDataProperty:"s\
elector",rootData:g})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),s.suspend!==void 0){let n=s.suspend;
if(typeof n!="boolean"){let i={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean",schema:O.properties.suspend.type,parentSchema:O.properties.suspend,
data:n};e===null?e=[i]:e.push(i),t++}}if(s.template!==void 0){let n=s.template;if(n&&typeof n=="object"&&!Array.
isArray(n)){for(let i in n)if(!(i==="metadata"||i==="spec")){let c={instancePath:a+"/template",schemaPath:"#/p\
roperties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties",schema:!1,parentSchema:O.properties.template,data:n};e===null?e=[c]:e.push(
c),t++}if(n.metadata!==void 0){let i=n.metadata;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let c in i)if(c!==
"labels"){let l={instancePath:a+"/template/metadata",schemaPath:"#/properties/template/properties/metadata/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additio\
nal properties",schema:!1,parentSchema:O.properties.template.properties.metadata,data:i};e===null?e=[l]:e.push(
l),t++}i.labels!==void 0&&(me(i.labels,{instancePath:a+"/template/metadata/labels",parentData:i,parentDataProperty:"\
labels",rootData:g})||(e=e===null?me.errors:e.concat(me.errors),t=e.length))}else{let c={instancePath:a+"/temp\
late/metadata",schemaPath:"#/properties/template/properties/metadata/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:O.properties.template.properties.metadata.type,parentSchema:O.properties.template.
properties.metadata,data:i};e===null?e=[c]:e.push(c),t++}}n.spec!==void 0&&(Ae(n.spec,{instancePath:a+"/templa\
te/spec",parentData:n,parentDataProperty:"spec",rootData:g})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length))}else{
let i={instancePath:a+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:O.properties.template.type,parentSchema:O.properties.template,data:n};e===null?
e=[i]:e.push(i),t++}}}else{let n={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:O.type,parentSchema:O,data:s};e===null?e=[n]:e.push(n),t++}return ze.errors=e,t===0}function ps(s,{
instancePath:a="",parentData:A,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.apiVersion===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:V.required,parentSchema:V,
data:s};e===null?e=[n]:e.push(n),t++}if(s.kind===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:V.required,parentSchema:V,
data:s};e===null?e=[n]:e.push(n),t++}if(s.metadata===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:V.required,
parentSchema:V,data:s};e===null?e=[n]:e.push(n),t++}if(s.spec===void 0){let n={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:V.
required,parentSchema:V,data:s};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="apiVersion"||n==="kind"||
n==="metadata"||n==="spec")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:V,data:s};
e===null?e=[i]:e.push(i),t++}if(s.apiVersion!==void 0){let n=s.apiVersion;if(n!=="orca.dev/v1alpha1"){let i={instancePath:a+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:de,data:n};e===
null?e=[i]:e.push(i),t++}}if(s.kind!==void 0){let n=s.kind;if(n!=="AgentPool"){let i={instancePath:a+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"AgentPool"},message:"must be equal to constant",
schema:"AgentPool",parentSchema:V.properties.kind,data:n};e===null?e=[i]:e.push(i),t++}}s.metadata!==void 0&&(xe(
s.metadata,{instancePath:a+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:g})||(e=e===null?xe.
errors:e.concat(xe.errors),t=e.length)),s.spec!==void 0&&(ze(s.spec,{instancePath:a+"/spec",parentData:s,parentDataProperty:"\
spec",rootData:g})||(e=e===null?ze.errors:e.concat(ze.errors),t=e.length))}else{let n={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:V.type,parentSchema:V,data:s};e===
null?e=[n]:e.push(n),t++}return ps.errors=e,t===0}var qs=ms,W={type:"object",required:["apiVersion","kind","me\
tadata"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},kind:{
const:"AgentPod"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"definitions.json#/defin\
itions/podSpec"}}};function Ne(s,{instancePath:a="",parentData:A,parentDataProperty:z,rootData:g=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let n={instancePath:a,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:Z.
required,parentSchema:Z,data:s};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="name"||n==="project"||n===
"labels"||n==="annotations")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:Z,
data:s};e===null?e=[i]:e.push(i),t++}if(s.name!==void 0){let n=s.name;if(typeof n=="string"){if(P(n)>63){let i={
instancePath:a+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:S,data:n};e===null?e=[i]:e.push(i),t++}if(!T.test(
n)){let i={instancePath:a+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:n};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.
type,parentSchema:S,data:n};e===null?e=[i]:e.push(i),t++}}if(s.project!==void 0){let n=s.project;if(typeof n==
"string"){if(P(n)>63){let i={instancePath:a+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:S,data:n};e===
null?e=[i]:e.push(i),t++}if(!T.test(n)){let i={instancePath:a+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:n};e===null?e=[i]:e.push(
i),t++}}else{let i={instancePath:a+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:S.type,parentSchema:S,data:n};e===null?e=[i]:e.push(i),t++}}s.labels!==
void 0&&(R(s.labels,{instancePath:a+"/labels",parentData:s,parentDataProperty:"labels",rootData:g})||(e=e===null?
R.errors:e.concat(R.errors),t=e.length)),s.annotations!==void 0&&(I(s.annotations,{instancePath:a+"/annotation\
s",parentData:s,parentDataProperty:"annotations",rootData:g})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{
let n={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.
type,parentSchema:Z,data:s};e===null?e=[n]:e.push(n),t++}return Ne.errors=e,t===0}function ve(s,{instancePath:a="",
parentData:A,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0,n=t,i=!0,c=t;if(s&&typeof s=="object"&&!Array.
isArray(s)){let r;if(s.agent===void 0&&(r="agent")){let p={};e===null?e=[p]:e.push(p),t++}else if(s.agent!==void 0&&
s.agent!=="command"){let p={};e===null?e=[p]:e.push(p),t++}}var l=c===t;if(t=n,e!==null&&(n?e.length=n:e=null),
l){let r=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.command===void 0){let d={instancePath:a,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"command"},message:"must have required property 'c\
ommand'",schema:f.then.required,parentSchema:f.then,data:s};e===null?e=[d]:e.push(d),t++}var l=r===t;i=l}if(!i){
let r={instancePath:a,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then"\
 schema',schema:f.if,parentSchema:f,data:s};e===null?e=[r]:e.push(r),t++}if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!ce.call(f.properties,r)){let p={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:f,
data:s};e===null?e=[p]:e.push(p),t++}if(s.command!==void 0&&s&&typeof s=="object"&&!Array.isArray(s)){if(s.agent===
void 0){let r={instancePath:a,schemaPath:"#/dependencies/command/required",keyword:"required",params:{missingProperty:"\
agent"},message:"must have required property 'agent'",schema:f.dependencies.command.required,parentSchema:f.dependencies.
command,data:s};e===null?e=[r]:e.push(r),t++}if(s.agent!==void 0){let r=s.agent;if(r!=="command"){let p={instancePath:a+
"/agent",schemaPath:"#/dependencies/command/properties/agent/const",keyword:"const",params:{allowedValue:"comm\
and"},message:"must be equal to constant",schema:"command",parentSchema:f.dependencies.command.properties.agent,
data:r};e===null?e=[p]:e.push(p),t++}}}if(s.agent!==void 0){let r=s.agent;if(typeof r!="string"){let p={instancePath:a+
"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.agent.type,parentSchema:f.properties.agent,data:r};e===null?e=[p]:e.push(p),t++}if(!(r==="claude"||
r==="command")){let p={instancePath:a+"/agent",schemaPath:"#/properties/agent/enum",keyword:"enum",params:{allowedValues:f.
properties.agent.enum},message:"must be equal to one of the allowed values",schema:f.properties.agent.enum,parentSchema:f.
properties.agent,data:r};e===null?e=[p]:e.push(p),t++}}if(s.model!==void 0){let r=s.model;if(typeof r=="string"){
if(P(r)>128){let p={instancePath:a+"/model",schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:$,data:r};e===null?e=[p]:e.
push(p),t++}if(!oe.test(r)){let p={instancePath:a+"/model",schemaPath:"#/definitions/model/pattern",keyword:"p\
attern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-\
Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:$,data:r};e===null?e=[p]:e.
push(p),t++}}else{let p={instancePath:a+"/model",schemaPath:"#/definitions/model/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:$.type,parentSchema:$,data:r};e===null?e=[p]:e.push(p),t++}}if(s.
systemPrompt!==void 0){let r=s.systemPrompt;if(typeof r=="string"){if(P(r)>65536){let p={instancePath:a+"/syst\
emPrompt",schemaPath:"#/properties/systemPrompt/maxLength",keyword:"maxLength",params:{limit:65536},message:"m\
ust NOT have more than 65536 characters",schema:65536,parentSchema:f.properties.systemPrompt,data:r};e===null?
e=[p]:e.push(p),t++}}else{let p={instancePath:a+"/systemPrompt",schemaPath:"#/properties/systemPrompt/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:f.properties.systemPrompt.type,parentSchema:f.properties.
systemPrompt,data:r};e===null?e=[p]:e.push(p),t++}}if(s.capabilities!==void 0){let r=s.capabilities;if(Array.isArray(
r)){if(r.length>100){let u={instancePath:a+"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:f.properties.
capabilities,data:r};e===null?e=[u]:e.push(u),t++}let p=r.length;for(let u=0;u<p;u++){let m=r[u];if(typeof m==
"string"){if(P(m)>63){let o={instancePath:a+"/capabilities/"+u,schemaPath:"#/definitions/capability/maxLength",
keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:D,
data:m};e===null?e=[o]:e.push(o),t++}if(!He.test(m)){let o={instancePath:a+"/capabilities/"+u,schemaPath:"#/de\
finitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},
message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*\
[A-Za-z0-9])?$",parentSchema:D,data:m};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/capabilities\
/"+u,schemaPath:"#/definitions/capability/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:D.type,parentSchema:D,data:m};e===null?e=[o]:e.push(o),t++}}let d=r.length,h;if(d>1){e:for(;d--;)for(h=
d;h--;)if(U(r[d],r[h])){let u={instancePath:a+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItem\
s",keyword:"uniqueItems",params:{i:d,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+d+" are\
 identical)",schema:!0,parentSchema:f.properties.capabilities,data:r};e===null?e=[u]:e.push(u),t++;break e}}}else{
let p={instancePath:a+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:f.properties.capabilities.type,parentSchema:f.properties.capabilities,data:r};
e===null?e=[p]:e.push(p),t++}}if(s.maxConcurrency!==void 0){let r=s.maxConcurrency;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:a+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer",schema:f.properties.maxConcurrency.type,
parentSchema:f.properties.maxConcurrency,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(
r)){if(r>100||isNaN(r)){let p={instancePath:a+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:f.properties.
maxConcurrency,data:r};e===null?e=[p]:e.push(p),t++}if(r<1||isNaN(r)){let p={instancePath:a+"/maxConcurrency",
schemaPath:"#/properties/maxConcurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1",schema:1,parentSchema:f.properties.maxConcurrency,data:r};e===null?e=[p]:e.push(p),t++}}}if(s.maxTokens!==
void 0){let r=s.maxTokens;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:a+"/ma\
xTokens",schemaPath:"#/properties/maxTokens/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger",schema:f.properties.maxTokens.type,parentSchema:f.properties.maxTokens,data:r};e===null?e=[p]:e.push(p),t++}
if(typeof r=="number"&&isFinite(r)){if(r>1e6||isNaN(r)){let p={instancePath:a+"/maxTokens",schemaPath:"#/prope\
rties/maxTokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,
parentSchema:f.properties.maxTokens,data:r};e===null?e=[p]:e.push(p),t++}if(r<1||isNaN(r)){let p={instancePath:a+
"/maxTokens",schemaPath:"#/properties/maxTokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:f.properties.maxTokens,data:r};e===null?e=[p]:e.push(p),t++}}}if(s.maxTurns!==
void 0){let r=s.maxTurns;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:a+"/max\
Turns",schemaPath:"#/properties/maxTurns/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:f.properties.maxTurns.type,parentSchema:f.properties.maxTurns,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r==
"number"&&isFinite(r)){if(r>1e3||isNaN(r)){let p={instancePath:a+"/maxTurns",schemaPath:"#/properties/maxTurns\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:f.
properties.maxTurns,data:r};e===null?e=[p]:e.push(p),t++}if(r<1||isNaN(r)){let p={instancePath:a+"/maxTurns",schemaPath:"\
#/properties/maxTurns/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:f.properties.maxTurns,data:r};e===null?e=[p]:e.push(p),t++}}}if(s.tools!==void 0){let r=s.tools;if(Array.
isArray(r)){let p=r.length;for(let u=0;u<p;u++){let m=r[u];if(typeof m!="string"){let o={instancePath:a+"/tool\
s/"+u,schemaPath:"#/definitions/tool/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Y.
type,parentSchema:Y,data:m};e===null?e=[o]:e.push(o),t++}if(!(m==="read_file"||m==="write_file"||m==="edit_fil\
e"||m==="list_files"||m==="search_code"||m==="run_command")){let o={instancePath:a+"/tools/"+u,schemaPath:"#/d\
efinitions/tool/enum",keyword:"enum",params:{allowedValues:Y.enum},message:"must be equal to one of the allowe\
d values",schema:Y.enum,parentSchema:Y,data:m};e===null?e=[o]:e.push(o),t++}}let d=r.length,h;if(d>1){e:for(;d--;)
for(h=d;h--;)if(U(r[d],r[h])){let u={instancePath:a+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"\
uniqueItems",params:{i:d,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+d+" are identical)",
schema:!0,parentSchema:f.properties.tools,data:r};e===null?e=[u]:e.push(u),t++;break e}}}else{let p={instancePath:a+
"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.
properties.tools.type,parentSchema:f.properties.tools,data:r};e===null?e=[p]:e.push(p),t++}}if(s.toolPreset!==
void 0){let r={instancePath:a+"/toolPreset",schemaPath:"#/properties/toolPreset/false schema",keyword:"false s\
chema",params:{},message:"boolean schema is false",schema:!1,parentSchema:f.properties.toolPreset,data:s.toolPreset};
e===null?e=[r]:e.push(r),t++}if(s.mcpServers!==void 0){let r={instancePath:a+"/mcpServers",schemaPath:"#/prope\
rties/mcpServers/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:f.
properties.mcpServers,data:s.mcpServers};e===null?e=[r]:e.push(r),t++}if(s.restartPolicy!==void 0){let r=s.restartPolicy;
if(typeof r!="string"){let p={instancePath:a+"/restartPolicy",schemaPath:"#/properties/restartPolicy/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:f.properties.restartPolicy.type,parentSchema:f.properties.
restartPolicy,data:r};e===null?e=[p]:e.push(p),t++}if(!(r==="Always"||r==="OnFailure"||r==="Never")){let p={instancePath:a+
"/restartPolicy",schemaPath:"#/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues:f.properties.
restartPolicy.enum},message:"must be equal to one of the allowed values",schema:f.properties.restartPolicy.enum,
parentSchema:f.properties.restartPolicy,data:r};e===null?e=[p]:e.push(p),t++}}if(s.executor!==void 0){let r=s.
executor;if(typeof r!="string"){let p={instancePath:a+"/executor",schemaPath:"#/properties/executor/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:f.properties.executor.type,parentSchema:f.properties.
executor,data:r};e===null?e=[p]:e.push(p),t++}if(r!=="process"){let p={instancePath:a+"/executor",schemaPath:"\
#/properties/executor/enum",keyword:"enum",params:{allowedValues:f.properties.executor.enum},message:"must be \
equal to one of the allowed values",schema:f.properties.executor.enum,parentSchema:f.properties.executor,data:r};
e===null?e=[p]:e.push(p),t++}}if(s.image!==void 0){let r={instancePath:a+"/image",schemaPath:"#/properties/ima\
ge/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:f.properties.
image,data:s.image};e===null?e=[r]:e.push(r),t++}if(s.resources!==void 0){let r={instancePath:a+"/resources",schemaPath:"\
#/properties/resources/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:f.properties.resources,data:s.resources};e===null?e=[r]:e.push(r),t++}if(s.command!==void 0){let r=s.
command;if(Array.isArray(r)){if(r.length>100){let d={instancePath:a+"/command",schemaPath:"#/properties/comman\
d/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:f.
properties.command,data:r};e===null?e=[d]:e.push(d),t++}if(r.length<1){let d={instancePath:a+"/command",schemaPath:"\
#/properties/command/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",
schema:1,parentSchema:f.properties.command,data:r};e===null?e=[d]:e.push(d),t++}let p=r.length;for(let d=0;d<p;d++){
let h=r[d];if(typeof h=="string"){if(P(h)>4096){let u={instancePath:a+"/command/"+d,schemaPath:"#/properties/c\
ommand/items/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characte\
rs",schema:4096,parentSchema:f.properties.command.items,data:h};e===null?e=[u]:e.push(u),t++}if(P(h)<1){let u={
instancePath:a+"/command/"+d,schemaPath:"#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.command.items,data:h};e===null?
e=[u]:e.push(u),t++}}else{let u={instancePath:a+"/command/"+d,schemaPath:"#/properties/command/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:f.properties.command.items.type,parentSchema:f.properties.
command.items,data:h};e===null?e=[u]:e.push(u),t++}}}else{let p={instancePath:a+"/command",schemaPath:"#/prope\
rties/command/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.command.type,
parentSchema:f.properties.command,data:r};e===null?e=[p]:e.push(p),t++}}if(s.env!==void 0){let r=s.env;if(Array.
isArray(r)){if(r.length>100){let u={instancePath:a+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxI\
tems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:f.properties.env,
data:r};e===null?e=[u]:e.push(u),t++}let p=r.length;for(let u=0;u<p;u++){let m=r[u];if(typeof m=="string"){if(P(
m)>128){let o={instancePath:a+"/env/"+u,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLengt\
h",params:{limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:ne,data:m};e===
null?e=[o]:e.push(o),t++}if(!ns.test(m)){let o={instancePath:a+"/env/"+u,schemaPath:"#/definitions/environment\
Name/pattern",keyword:"pattern",params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TM\
PDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'mus\
t match pattern "^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH\
_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|L\
D|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Z\
a-z0-9_]*$",parentSchema:ne,data:m};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/env/"+u,schemaPath:"\
#/definitions/environmentName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:ne.type,
parentSchema:ne,data:m};e===null?e=[o]:e.push(o),t++}}let d=r.length,h;if(d>1){e:for(;d--;)for(h=d;h--;)if(U(r[d],
r[h])){let u={instancePath:a+"/env",schemaPath:"#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:d,
j:h},message:"must NOT have duplicate items (items ## "+h+" and "+d+" are identical)",schema:!0,parentSchema:f.
properties.env,data:r};e===null?e=[u]:e.push(u),t++;break e}}}else{let p={instancePath:a+"/env",schemaPath:"#/\
properties/env/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.env.type,
parentSchema:f.properties.env,data:r};e===null?e=[p]:e.push(p),t++}}if(s.network!==void 0){let r={instancePath:a+
"/network",schemaPath:"#/properties/network/false schema",keyword:"false schema",params:{},message:"boolean sc\
hema is false",schema:!1,parentSchema:f.properties.network,data:s.network};e===null?e=[r]:e.push(r),t++}if(s.heartbeatSeconds!==
void 0){let r=s.heartbeatSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:a+
"/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:f.properties.heartbeatSeconds.type,parentSchema:f.properties.heartbeatSeconds,data:r};
e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>86400||isNaN(r)){let p={instancePath:a+"\
/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/maximum",keyword:"maximum",params:{comparison:"<=",
limit:86400},message:"must be <= 86400",schema:86400,parentSchema:f.properties.heartbeatSeconds,data:r};e===null?
e=[p]:e.push(p),t++}if(r<1||isNaN(r)){let p={instancePath:a+"/heartbeatSeconds",schemaPath:"#/properties/heart\
beatSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:f.
properties.heartbeatSeconds,data:r};e===null?e=[p]:e.push(p),t++}}}if(s.stallTimeoutSeconds!==void 0){let r=s.
stallTimeoutSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:a+"/stallTim\
eoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:f.properties.stallTimeoutSeconds.type,parentSchema:f.properties.stallTimeoutSeconds,data:r};
e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>604800||isNaN(r)){let p={instancePath:a+
"/stallTimeoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:f.properties.stallTimeoutSeconds,data:r};
e===null?e=[p]:e.push(p),t++}if(r<1||isNaN(r)){let p={instancePath:a+"/stallTimeoutSeconds",schemaPath:"#/prop\
erties/stallTimeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",
schema:1,parentSchema:f.properties.stallTimeoutSeconds,data:r};e===null?e=[p]:e.push(p),t++}}}}else{let r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.type,parentSchema:f,
data:s};e===null?e=[r]:e.push(r),t++}return ve.errors=e,t===0}function ms(s,{instancePath:a="",parentData:A,parentDataProperty:z,
rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let n={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must \
have required property 'apiVersion'",schema:W.required,parentSchema:W,data:s};e===null?e=[n]:e.push(n),t++}if(s.
kind===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'",schema:W.required,parentSchema:W,data:s};e===null?e=[n]:e.push(n),
t++}if(s.metadata===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},message:"must have required property 'metadata'",schema:W.required,parentSchema:W,data:s};e===null?
e=[n]:e.push(n),t++}for(let n in s)if(!(n==="apiVersion"||n==="kind"||n==="metadata"||n==="spec")){let i={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must\
 NOT have additional properties",schema:!1,parentSchema:W,data:s};e===null?e=[i]:e.push(i),t++}if(s.apiVersion!==
void 0){let n=s.apiVersion;if(n!=="orca.dev/v1alpha1"){let i={instancePath:a+"/apiVersion",schemaPath:"definit\
ions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},message:"mu\
st be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:de,data:n};e===null?e=[i]:e.push(i),t++}}if(s.
kind!==void 0){let n=s.kind;if(n!=="AgentPod"){let i={instancePath:a+"/kind",schemaPath:"#/properties/kind/con\
st",keyword:"const",params:{allowedValue:"AgentPod"},message:"must be equal to constant",schema:"AgentPod",parentSchema:W.
properties.kind,data:n};e===null?e=[i]:e.push(i),t++}}s.metadata!==void 0&&(Ne(s.metadata,{instancePath:a+"/me\
tadata",parentData:s,parentDataProperty:"metadata",rootData:g})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.
length)),s.spec!==void 0&&(ve(s.spec,{instancePath:a+"/spec",parentData:s,parentDataProperty:"spec",rootData:g})||
(e=e===null?ve.errors:e.concat(ve.errors),t=e.length))}else{let n={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:W.type,parentSchema:W,data:s};e===null?e=[n]:e.push(
n),t++}return ms.errors=e,t===0}var $s=ls,F={type:"object",required:["apiVersion","kind","metadata","spec"],additionalProperties:!1,
properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},kind:{const:"DevTask"},metadata:{$ref:"\
definitions.json#/definitions/metadata"},spec:{$ref:"#/definitions/taskSpec"}},definitions:{taskSpec:{type:"ob\
ject",additionalProperties:!1,oneOf:[{required:["prompt"]},{required:["workflow"]}],properties:{prompt:{type:"\
string",pattern:"\\S",maxLength:65536,"x-orca-message":"must say what to do, in at most 65536 characters"},template:!1,
workflow:{$ref:"definitions.json#/definitions/name"},parameters:{type:"object",propertyNames:{$ref:"definition\
s.json#/definitions/parameterName"}},taskMaster:!1,type:{type:"string",enum:["code"],"x-orca-later":["docs","r\
eview"],default:"code"},requiredCapabilities:{type:"array",items:{$ref:"definitions.json#/definitions/capabili\
ty"},uniqueItems:!0,maxItems:100},model:{$ref:"definitions.json#/definitions/model"},preferredModel:{$ref:"def\
initions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},priority:{type:"i\
nteger",minimum:0,maximum:1e3,default:0},dependsOn:{type:"array",maxItems:100,items:{$ref:"#/definitions/depen\
dency"}},inputs:{type:"object",propertyNames:{$ref:"#/definitions/valueName"},additionalProperties:{$ref:"#/de\
finitions/input"}},context:!1,checks:{$ref:"definitions.json#/definitions/checks"},maxCheckRounds:{type:"integ\
er",minimum:1,maximum:20,default:3},maxRetries:{type:"integer",minimum:0,maximum:20,default:2},timeoutSeconds:{
type:"integer",minimum:1,maximum:604800,default:1800},repository:{$ref:"definitions.json#/definitions/reposito\
ryUrl"},branch:{$ref:"definitions.json#/definitions/branch"},schedule:{type:"string",pattern:"^([0-9*/,-]+ +){\
3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",maxLength:200,"x-orca-message":"must be a cron expressi\
on of five fields: minute, hour, day of month, month, day of week"},timeZone:{type:"string",pattern:"^[A-Za-z]\
[A-Za-z0-9_+/-]*$",maxLength:64,default:"UTC","x-orca-message":"must be the name of a time zone such as Europe\
/Berlin"},concurrencyPolicy:{type:"string",enum:["Allow","Forbid","Replace"],default:"Allow"},startingDeadlineSeconds:{
type:"integer",minimum:10,maximum:604800},historyLimit:{type:"integer",minimum:0,maximum:100,default:3},notBefore:{
type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca\
-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},expires:{type:"string",pattern:"\
^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca-message":"must be an i\
nstant with its time zone, such as 2026-01-31T12:00:00Z"},suspend:{type:"boolean",default:!1},landing:{type:"s\
tring",enum:["pullRequest","none"],default:"pullRequest"},outputs:{type:"object",propertyNames:{$ref:"#/defini\
tions/valueName"},additionalProperties:{$ref:"#/definitions/output"}}}},valueName:{type:"string",pattern:"^[A-\
Za-z][A-Za-z0-9_-]*$",maxLength:63,"x-orca-message":'must start with a letter and have at most 63 letters, dig\
its, "_" and "-"'},input:{type:["string","object"],pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za\
-z0-9_-]{0,62}$",required:["task","output"],additionalProperties:!1,"x-orca-message":"must be <task>.<output>,\
 or a mapping with task and output",properties:{task:{$ref:"definitions.json#/definitions/name"},project:{$ref:"\
definitions.json#/definitions/name"},output:{$ref:"#/definitions/valueName"}}},output:{type:"object",required:[
"file"],additionalProperties:!1,properties:{file:{type:"string",pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?\
!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,"x-orca-message":"must be the path of a file relative\
 to the root of the repository, with forward slashes, and neither in .git nor in .orca/inputs"},schema:{type:[
"object","boolean"]}}},dependency:{type:["string","object"],pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,
required:["task"],additionalProperties:!1,"x-orca-message":'must be the name of a DevTask: lower-case letters,\
 digits and "-"',properties:{task:{$ref:"definitions.json#/definitions/name"},project:{$ref:"definitions.json#\
/definitions/name"},until:{type:"string",enum:["Landed","Merged"],default:"Landed"}}}}};function je(s,{instancePath:a="",
parentData:A,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.name===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'",schema:Z.required,parentSchema:Z,data:s};e===null?e=[n]:e.
push(n),t++}for(let n in s)if(!(n==="name"||n==="project"||n==="labels"||n==="annotations")){let i={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must\
 NOT have additional properties",schema:!1,parentSchema:Z,data:s};e===null?e=[i]:e.push(i),t++}if(s.name!==void 0){
let n=s.name;if(typeof n=="string"){if(P(n)>63){let i={instancePath:a+"/name",schemaPath:"#/definitions/name/m\
axLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:S,
data:n};e===null?e=[i]:e.push(i),t++}if(!T.test(n)){let i={instancePath:a+"/name",schemaPath:"#/definitions/na\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:n};e===null?e=[
i]:e.push(i),t++}}else{let i={instancePath:a+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:S.type,parentSchema:S,data:n};e===null?e=[i]:e.push(i),t++}}if(s.
project!==void 0){let n=s.project;if(typeof n=="string"){if(P(n)>63){let i={instancePath:a+"/project",schemaPath:"\
#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 charac\
ters",schema:63,parentSchema:S,data:n};e===null?e=[i]:e.push(i),t++}if(!T.test(n)){let i={instancePath:a+"/pro\
ject",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])\
?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,
data:n};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/project",schemaPath:"#/definitions/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:S.type,parentSchema:S,data:n};e===null?
e=[i]:e.push(i),t++}}s.labels!==void 0&&(R(s.labels,{instancePath:a+"/labels",parentData:s,parentDataProperty:"\
labels",rootData:g})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)),s.annotations!==void 0&&(I(s.annotations,
{instancePath:a+"/annotations",parentData:s,parentDataProperty:"annotations",rootData:g})||(e=e===null?I.errors:
e.concat(I.errors),t=e.length))}else{let n={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:Z.type,parentSchema:Z,data:s};e===null?e=[n]:e.push(n),t++}return je.errors=
e,t===0}var y={type:"object",additionalProperties:!1,oneOf:[{required:["prompt"]},{required:["workflow"]}],properties:{
prompt:{type:"string",pattern:"\\S",maxLength:65536,"x-orca-message":"must say what to do, in at most 65536 ch\
aracters"},template:!1,workflow:{$ref:"definitions.json#/definitions/name"},parameters:{type:"object",propertyNames:{
$ref:"definitions.json#/definitions/parameterName"}},taskMaster:!1,type:{type:"string",enum:["code"],"x-orca-l\
ater":["docs","review"],default:"code"},requiredCapabilities:{type:"array",items:{$ref:"definitions.json#/defi\
nitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"definitions.json#/definitions/model"},preferredModel:{
$ref:"definitions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},priority:{
type:"integer",minimum:0,maximum:1e3,default:0},dependsOn:{type:"array",maxItems:100,items:{$ref:"#/definition\
s/dependency"}},inputs:{type:"object",propertyNames:{$ref:"#/definitions/valueName"},additionalProperties:{$ref:"\
#/definitions/input"}},context:!1,checks:{$ref:"definitions.json#/definitions/checks"},maxCheckRounds:{type:"i\
nteger",minimum:1,maximum:20,default:3},maxRetries:{type:"integer",minimum:0,maximum:20,default:2},timeoutSeconds:{
type:"integer",minimum:1,maximum:604800,default:1800},repository:{$ref:"definitions.json#/definitions/reposito\
ryUrl"},branch:{$ref:"definitions.json#/definitions/branch"},schedule:{type:"string",pattern:"^([0-9*/,-]+ +){\
3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",maxLength:200,"x-orca-message":"must be a cron expressi\
on of five fields: minute, hour, day of month, month, day of week"},timeZone:{type:"string",pattern:"^[A-Za-z]\
[A-Za-z0-9_+/-]*$",maxLength:64,default:"UTC","x-orca-message":"must be the name of a time zone such as Europe\
/Berlin"},concurrencyPolicy:{type:"string",enum:["Allow","Forbid","Replace"],default:"Allow"},startingDeadlineSeconds:{
type:"integer",minimum:10,maximum:604800},historyLimit:{type:"integer",minimum:0,maximum:100,default:3},notBefore:{
type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca\
-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},expires:{type:"string",pattern:"\
^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca-message":"must be an i\
nstant with its time zone, such as 2026-01-31T12:00:00Z"},suspend:{type:"boolean",default:!1},landing:{type:"s\
tring",enum:["pullRequest","none"],default:"pullRequest"},outputs:{type:"object",propertyNames:{$ref:"#/defini\
tions/valueName"},additionalProperties:{$ref:"#/definitions/output"}}}},Ve={pattern:"^[A-Za-z][A-Za-z0-9_]*$",
maxLength:63,"x-orca-message":'must be letters, digits and "_", and start with a letter'},B={type:"string",pattern:"\
^[A-Za-z][A-Za-z0-9_-]*$",maxLength:63,"x-orca-message":'must start with a letter and have at most 63 letters,\
 digits, "_" and "-"'},H={type:"object",required:["file"],additionalProperties:!1,properties:{file:{type:"stri\
ng",pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,
"x-orca-message":"must be the path of a file relative to the root of the repository, with forward slashes, and\
 neither in .git nor in .orca/inputs"},schema:{type:["object","boolean"]}}},os=new RegExp("^[A-Za-z][A-Za-z0-9\
_]*$","u"),Ue=new RegExp("^[A-Za-z][A-Za-z0-9_-]*$","u"),ys=new RegExp("^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{\
3})+ +([0-9*/,-]|[A-Za-z]{3})+$","u"),gs=new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$","u"),ss=new RegExp("^\\d{4}-\\d\
{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","u"),Ps=new RegExp("^(?!/)(?!(.*/)?(\\.\\.?\
|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$","u");function qe(s,{instancePath:a="",parentData:A,
parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s){
let c=t;if(typeof i=="string"){if(P(i)>253){let l={instancePath:a,schemaPath:"#/definitions/labelKey/maxLength",
keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:Q,
data:i,propertyName:i};e===null?e=[l]:e.push(l),t++}if(!fe.test(i)){let l={instancePath:a,schemaPath:"#/defini\
tions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-\
Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za\
-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",
parentSchema:Q,data:i,propertyName:i};e===null?e=[l]:e.push(l),t++}}var n=c===t;if(!n){let l={instancePath:a,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:i},message:"property name must be valid",schema:q.
propertyNames,parentSchema:q,data:s};e===null?e=[l]:e.push(l),t++}}for(let i in s){let c=s[i];if(typeof c=="st\
ring"){if(P(c)>63){let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additional\
Properties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,
parentSchema:q.additionalProperties,data:c};e===null?e=[l]:e.push(l),t++}if(!Fe.test(c)){let l={instancePath:a+
"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:q.additionalProperties,
data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.
additionalProperties.type,parentSchema:q.additionalProperties,data:c};e===null?e=[l]:e.push(l),t++}}}else{let i={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:q.type,
parentSchema:q,data:s};e===null?e=[i]:e.push(i),t++}return qe.errors=e,t===0}var C={type:["string","object"],pattern:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,required:["task"],additionalProperties:!1,"x-orca-message":'must\
 be the name of a DevTask: lower-case letters, digits and "-"',properties:{task:{$ref:"definitions.json#/defin\
itions/name"},project:{$ref:"definitions.json#/definitions/name"},until:{type:"string",enum:["Landed","Merged"],
default:"Landed"}}};function $e(s,{instancePath:a="",parentData:A,parentDataProperty:z,rootData:g=s}={}){let e=null,
t=0;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){let n={instancePath:a,schemaPath:"#/ty\
pe",keyword:"type",params:{type:C.type},message:"must be string,object",schema:C.type,parentSchema:C,data:s};e===
null?e=[n]:e.push(n),t++}if(typeof s=="string"){if(P(s)>63){let n={instancePath:a,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:C,data:s};
e===null?e=[n]:e.push(n),t++}if(!T.test(s)){let n={instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:C,data:s};e===null?e=[n]:e.push(n),t++}}if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.task===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"task"},message:"must have required property 'task'",schema:C.required,parentSchema:C,data:s};
e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="task"||n==="project"||n==="until")){let i={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must\
 NOT have additional properties",schema:!1,parentSchema:C,data:s};e===null?e=[i]:e.push(i),t++}if(s.task!==void 0){
let n=s.task;if(typeof n=="string"){if(P(n)>63){let i={instancePath:a+"/task",schemaPath:"definitions.json#/de\
finitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:S,data:n};e===null?e=[i]:e.push(i),t++}if(!T.test(n)){let i={instancePath:a+"/task",schemaPath:"\
definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},
message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,
data:n};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/task",schemaPath:"definitions.json#/definit\
ions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.type,parentSchema:S,data:n};
e===null?e=[i]:e.push(i),t++}}if(s.project!==void 0){let n=s.project;if(typeof n=="string"){if(P(n)>63){let i={
instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:S,data:n};e===null?e=[i]:e.push(
i),t++}if(!T.test(n)){let i={instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:n};e===null?e=[i]:e.push(i),
t++}}else{let i={instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:S.type,parentSchema:S,data:n};e===null?e=[i]:e.push(i),
t++}}if(s.until!==void 0){let n=s.until;if(typeof n!="string"){let i={instancePath:a+"/until",schemaPath:"#/pr\
operties/until/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.properties.until.
type,parentSchema:C.properties.until,data:n};e===null?e=[i]:e.push(i),t++}if(!(n==="Landed"||n==="Merged")){let i={
instancePath:a+"/until",schemaPath:"#/properties/until/enum",keyword:"enum",params:{allowedValues:C.properties.
until.enum},message:"must be equal to one of the allowed values",schema:C.properties.until.enum,parentSchema:C.
properties.until,data:n};e===null?e=[i]:e.push(i),t++}}}return $e.errors=e,t===0}var X={type:["string","object"],
pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",required:["task","output"],additionalProperties:!1,
"x-orca-message":"must be <task>.<output>, or a mapping with task and output",properties:{task:{$ref:"definiti\
ons.json#/definitions/name"},project:{$ref:"definitions.json#/definitions/name"},output:{$ref:"#/definitions/v\
alueName"}}},bs=new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$","u");function Ze(s,{
instancePath:a="",parentData:A,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(typeof s!="string"&&!(s&&
typeof s=="object"&&!Array.isArray(s))){let n={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:X.
type},message:"must be string,object",schema:X.type,parentSchema:X,data:s};e===null?e=[n]:e.push(n),t++}if(typeof s==
"string"&&!bs.test(s)){let n={instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-\
9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]\
{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"',schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z\
0-9_-]{0,62}$",parentSchema:X,data:s};e===null?e=[n]:e.push(n),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.task===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
task"},message:"must have required property 'task'",schema:X.required,parentSchema:X,data:s};e===null?e=[n]:e.
push(n),t++}if(s.output===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
output"},message:"must have required property 'output'",schema:X.required,parentSchema:X,data:s};e===null?e=[n]:
e.push(n),t++}for(let n in s)if(!(n==="task"||n==="project"||n==="output")){let i={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:X,data:s};e===null?e=[i]:e.push(i),t++}if(s.task!==void 0){let n=s.
task;if(typeof n=="string"){if(P(n)>63){let i={instancePath:a+"/task",schemaPath:"definitions.json#/definition\
s/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,
parentSchema:S,data:n};e===null?e=[i]:e.push(i),t++}if(!T.test(n)){let i={instancePath:a+"/task",schemaPath:"d\
efinitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},
message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,
data:n};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/task",schemaPath:"definitions.json#/definit\
ions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.type,parentSchema:S,data:n};
e===null?e=[i]:e.push(i),t++}}if(s.project!==void 0){let n=s.project;if(typeof n=="string"){if(P(n)>63){let i={
instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:S,data:n};e===null?e=[i]:e.push(
i),t++}if(!T.test(n)){let i={instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:n};e===null?e=[i]:e.push(i),
t++}}else{let i={instancePath:a+"/project",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:S.type,parentSchema:S,data:n};e===null?e=[i]:e.push(i),
t++}}if(s.output!==void 0){let n=s.output;if(typeof n=="string"){if(P(n)>63){let i={instancePath:a+"/output",schemaPath:"\
#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 c\
haracters",schema:63,parentSchema:B,data:n};e===null?e=[i]:e.push(i),t++}if(!Ue.test(n)){let i={instancePath:a+
"/output",schemaPath:"#/definitions/valueName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_\
-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:B,
data:n};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/output",schemaPath:"#/definitions/valueName\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:B.type,parentSchema:B,data:n};e===
null?e=[i]:e.push(i),t++}}}return Ze.errors=e,t===0}function Te(s,{instancePath:a="",parentData:A,parentDataProperty:z,
rootData:g=s}={}){let e=null,t=0;if(Array.isArray(s)){if(s.length>50){let i={instancePath:a,schemaPath:"#/maxI\
tems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:ee,
data:s};e===null?e=[i]:e.push(i),t++}let n=s.length;for(let i=0;i<n;i++)J(s[i],{instancePath:a+"/"+i,parentData:s,
parentDataProperty:i,rootData:g})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)}else{let n={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ee.type,parentSchema:ee,
data:s};e===null?e=[n]:e.push(n),t++}return Te.errors=e,t===0}function Oe(s,{instancePath:a="",parentData:A,parentDataProperty:z,
rootData:g=s}={}){let e=null,t=0,n=t,i=!1,c=null,l=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.prompt===void 0){
let m={instancePath:a,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'",schema:y.oneOf[0].required,parentSchema:y.oneOf[0],data:s};e===null?e=[m]:
e.push(m),t++}var p=l===t;p&&(i=!0,c=0);let r=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.workflow===void 0){
let m={instancePath:a,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"workflow"},message:"\
must have required property 'workflow'",schema:y.oneOf[1].required,parentSchema:y.oneOf[1],data:s};e===null?e=
[m]:e.push(m),t++}var p=r===t;if(p&&i?(i=!1,c=[c,1]):p&&(i=!0,c=1),i)t=n,e!==null&&(n?e.length=n:e=null);else{
let m={instancePath:a,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must match exact\
ly one schema in oneOf",schema:y.oneOf,parentSchema:y,data:s};e===null?e=[m]:e.push(m),t++}if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){for(let m in s)if(!ce.call(y.properties,m)){let o={instancePath:a,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addition\
al properties",schema:!1,parentSchema:y,data:s};e===null?e=[o]:e.push(o),t++}if(s.prompt!==void 0){let m=s.prompt;
if(typeof m=="string"){if(P(m)>65536){let o={instancePath:a+"/prompt",schemaPath:"#/properties/prompt/maxLengt\
h",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:y.
properties.prompt,data:m};e===null?e=[o]:e.push(o),t++}if(!Ke.test(m)){let o={instancePath:a+"/prompt",schemaPath:"\
#/properties/prompt/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\
\\S",parentSchema:y.properties.prompt,data:m};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/promp\
t",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.
properties.prompt.type,parentSchema:y.properties.prompt,data:m};e===null?e=[o]:e.push(o),t++}}if(s.template!==
void 0){let m={instancePath:a+"/template",schemaPath:"#/properties/template/false schema",keyword:"false schem\
a",params:{},message:"boolean schema is false",schema:!1,parentSchema:y.properties.template,data:s.template};e===
null?e=[m]:e.push(m),t++}if(s.workflow!==void 0){let m=s.workflow;if(typeof m=="string"){if(P(m)>63){let o={instancePath:a+
"/workflow",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:S,data:m};e===null?e=[o]:e.push(o),t++}if(!T.test(
m)){let o={instancePath:a+"/workflow",schemaPath:"definitions.json#/definitions/name/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?\
$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:m};e===null?e=[o]:e.push(o),t++}}else{let o={
instancePath:a+"/workflow",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",params:{type:"s\
tring"},message:"must be string",schema:S.type,parentSchema:S,data:m};e===null?e=[o]:e.push(o),t++}}if(s.parameters!==
void 0){let m=s.parameters;if(m&&typeof m=="object"&&!Array.isArray(m))for(let o in m){let k=t;if(typeof o=="s\
tring"){if(P(o)>63){let b={instancePath:a+"/parameters",schemaPath:"definitions.json#/definitions/parameterNam\
e/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:Ve,
data:o,propertyName:o};e===null?e=[b]:e.push(b),t++}if(!os.test(o)){let b={instancePath:a+"/parameters",schemaPath:"\
definitions.json#/definitions/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*\
$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"',schema:"^[A-Za-z][A-Za-z0-9_]*$",parentSchema:Ve,data:o,
propertyName:o};e===null?e=[b]:e.push(b),t++}}var d=k===t;if(!d){let b={instancePath:a+"/parameters",schemaPath:"\
#/properties/parameters/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"property name \
must be valid",schema:y.properties.parameters.propertyNames,parentSchema:y.properties.parameters,data:m};e===null?
e=[b]:e.push(b),t++}}else{let o={instancePath:a+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:y.properties.parameters.type,parentSchema:y.properties.
parameters,data:m};e===null?e=[o]:e.push(o),t++}}if(s.taskMaster!==void 0){let m={instancePath:a+"/taskMaster",
schemaPath:"#/properties/taskMaster/false schema",keyword:"false schema",params:{},message:"boolean schema is \
false",schema:!1,parentSchema:y.properties.taskMaster,data:s.taskMaster};e===null?e=[m]:e.push(m),t++}if(s.type!==
void 0){let m=s.type;if(typeof m!="string"){let o={instancePath:a+"/type",schemaPath:"#/properties/type/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.type.type,parentSchema:y.properties.
type,data:m};e===null?e=[o]:e.push(o),t++}if(m!=="code"){let o={instancePath:a+"/type",schemaPath:"#/propertie\
s/type/enum",keyword:"enum",params:{allowedValues:y.properties.type.enum},message:"must be equal to one of the\
 allowed values",schema:y.properties.type.enum,parentSchema:y.properties.type,data:m};e===null?e=[o]:e.push(o),
t++}}if(s.requiredCapabilities!==void 0){let m=s.requiredCapabilities;if(Array.isArray(m)){if(m.length>100){let N={
instancePath:a+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/maxItems",keyword:"maxIte\
ms",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:y.properties.requiredCapabilities,
data:m};e===null?e=[N]:e.push(N),t++}let o=m.length;for(let N=0;N<o;N++){let le=m[N];if(typeof le=="string"){if(P(
le)>63){let se={instancePath:a+"/requiredCapabilities/"+N,schemaPath:"definitions.json#/definitions/capability\
/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:D,
data:le};e===null?e=[se]:e.push(se),t++}if(!He.test(le)){let se={instancePath:a+"/requiredCapabilities/"+N,schemaPath:"\
definitions.json#/definitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_\
.]*[A-Za-z0-9])?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z\
0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:D,data:le};e===null?e=[se]:e.push(se),t++}}else{let se={instancePath:a+
"/requiredCapabilities/"+N,schemaPath:"definitions.json#/definitions/capability/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:D.type,parentSchema:D,data:le};e===null?e=[se]:e.push(se),t++}}let k=m.
length,b;if(k>1){e:for(;k--;)for(b=k;b--;)if(U(m[k],m[b])){let N={instancePath:a+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/uniqueItems",keyword:"uniqueItems",params:{i:k,j:b},message:"must NOT have d\
uplicate items (items ## "+b+" and "+k+" are identical)",schema:!0,parentSchema:y.properties.requiredCapabilities,
data:m};e===null?e=[N]:e.push(N),t++;break e}}}else{let o={instancePath:a+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.
properties.requiredCapabilities.type,parentSchema:y.properties.requiredCapabilities,data:m};e===null?e=[o]:e.push(
o),t++}}if(s.model!==void 0){let m=s.model;if(typeof m=="string"){if(P(m)>128){let o={instancePath:a+"/model",
schemaPath:"definitions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters",schema:128,parentSchema:$,data:m};e===null?e=[o]:e.push(o),t++}if(!oe.test(
m)){let o={instancePath:a+"/model",schemaPath:"definitions.json#/definitions/model/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9.\
_:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:$,data:m};e===null?e=[o]:e.push(o),
t++}}else{let o={instancePath:a+"/model",schemaPath:"definitions.json#/definitions/model/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:$.type,parentSchema:$,data:m};e===null?e=[o]:e.push(o),
t++}}if(s.preferredModel!==void 0){let m=s.preferredModel;if(typeof m=="string"){if(P(m)>128){let o={instancePath:a+
"/preferredModel",schemaPath:"definitions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters",schema:128,parentSchema:$,data:m};e===null?e=[o]:e.push(o),t++}
if(!oe.test(m)){let o={instancePath:a+"/preferredModel",schemaPath:"definitions.json#/definitions/model/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A\
-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:$,data:m};e===
null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/preferredModel",schemaPath:"definitions.json#/definitio\
ns/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.type,parentSchema:$,data:m};
e===null?e=[o]:e.push(o),t++}}if(s.podSelector!==void 0&&(qe(s.podSelector,{instancePath:a+"/podSelector",parentData:s,
parentDataProperty:"podSelector",rootData:g})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),s.priority!==
void 0){let m=s.priority;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:a+"/pri\
ority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:y.properties.priority.type,parentSchema:y.properties.priority,data:m};e===null?e=[o]:e.push(o),t++}if(typeof m==
"number"&&isFinite(m)){if(m>1e3||isNaN(m)){let o={instancePath:a+"/priority",schemaPath:"#/properties/priority\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:y.
properties.priority,data:m};e===null?e=[o]:e.push(o),t++}if(m<0||isNaN(m)){let o={instancePath:a+"/priority",schemaPath:"\
#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:y.properties.priority,data:m};e===null?e=[o]:e.push(o),t++}}}if(s.dependsOn!==void 0){let m=s.dependsOn;
if(Array.isArray(m)){if(m.length>100){let k={instancePath:a+"/dependsOn",schemaPath:"#/properties/dependsOn/ma\
xItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:y.
properties.dependsOn,data:m};e===null?e=[k]:e.push(k),t++}let o=m.length;for(let k=0;k<o;k++)$e(m[k],{instancePath:a+
"/dependsOn/"+k,parentData:m,parentDataProperty:k,rootData:g})||(e=e===null?$e.errors:e.concat($e.errors),t=e.
length)}else{let o={instancePath:a+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:y.properties.dependsOn.type,parentSchema:y.properties.dependsOn,data:m};
e===null?e=[o]:e.push(o),t++}}if(s.inputs!==void 0){let m=s.inputs;if(m&&typeof m=="object"&&!Array.isArray(m)){
for(let o in m){let k=t;if(typeof o=="string"){if(P(o)>63){let b={instancePath:a+"/inputs",schemaPath:"#/defin\
itions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characte\
rs",schema:63,parentSchema:B,data:o,propertyName:o};e===null?e=[b]:e.push(b),t++}if(!Ue.test(o)){let b={instancePath:a+
"/inputs",schemaPath:"#/definitions/valueName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_\
-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:B,
data:o,propertyName:o};e===null?e=[b]:e.push(b),t++}}else{let b={instancePath:a+"/inputs",schemaPath:"#/defini\
tions/valueName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:B.type,parentSchema:B,
data:o,propertyName:o};e===null?e=[b]:e.push(b),t++}var h=k===t;if(!h){let b={instancePath:a+"/inputs",schemaPath:"\
#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"property name must\
 be valid",schema:y.properties.inputs.propertyNames,parentSchema:y.properties.inputs,data:m};e===null?e=[b]:e.
push(b),t++}}for(let o in m)Ze(m[o],{instancePath:a+"/inputs/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,
parentDataProperty:o,rootData:g})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)}else{let o={instancePath:a+
"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:y.properties.inputs.type,parentSchema:y.properties.inputs,data:m};e===null?e=[o]:e.push(o),t++}}if(s.context!==
void 0){let m={instancePath:a+"/context",schemaPath:"#/properties/context/false schema",keyword:"false schema",
params:{},message:"boolean schema is false",schema:!1,parentSchema:y.properties.context,data:s.context};e===null?
e=[m]:e.push(m),t++}if(s.checks!==void 0&&(Te(s.checks,{instancePath:a+"/checks",parentData:s,parentDataProperty:"\
checks",rootData:g})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),s.maxCheckRounds!==void 0){let m=s.
maxCheckRounds;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:a+"/maxCheckRound\
s",schemaPath:"#/properties/maxCheckRounds/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er",schema:y.properties.maxCheckRounds.type,parentSchema:y.properties.maxCheckRounds,data:m};e===null?e=[o]:e.
push(o),t++}if(typeof m=="number"&&isFinite(m)){if(m>20||isNaN(m)){let o={instancePath:a+"/maxCheckRounds",schemaPath:"\
#/properties/maxCheckRounds/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 2\
0",schema:20,parentSchema:y.properties.maxCheckRounds,data:m};e===null?e=[o]:e.push(o),t++}if(m<1||isNaN(m)){let o={
instancePath:a+"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.maxCheckRounds,data:m};e===null?e=[o]:e.
push(o),t++}}}if(s.maxRetries!==void 0){let m=s.maxRetries;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m))){let o={instancePath:a+"/maxRetries",schemaPath:"#/properties/maxRetries/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:y.properties.maxRetries.type,parentSchema:y.properties.maxRetries,data:m};
e===null?e=[o]:e.push(o),t++}if(typeof m=="number"&&isFinite(m)){if(m>20||isNaN(m)){let o={instancePath:a+"/ma\
xRetries",schemaPath:"#/properties/maxRetries/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"\
must be <= 20",schema:20,parentSchema:y.properties.maxRetries,data:m};e===null?e=[o]:e.push(o),t++}if(m<0||isNaN(
m)){let o={instancePath:a+"/maxRetries",schemaPath:"#/properties/maxRetries/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:y.properties.maxRetries,data:m};e===null?
e=[o]:e.push(o),t++}}}if(s.timeoutSeconds!==void 0){let m=s.timeoutSeconds;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m))){let o={instancePath:a+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:y.properties.timeoutSeconds.type,parentSchema:y.
properties.timeoutSeconds,data:m};e===null?e=[o]:e.push(o),t++}if(typeof m=="number"&&isFinite(m)){if(m>604800||
isNaN(m)){let o={instancePath:a+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:y.properties.
timeoutSeconds,data:m};e===null?e=[o]:e.push(o),t++}if(m<1||isNaN(m)){let o={instancePath:a+"/timeoutSeconds",
schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1",schema:1,parentSchema:y.properties.timeoutSeconds,data:m};e===null?e=[o]:e.push(o),t++}}}if(s.repository!==
void 0){let m=s.repository;if(typeof m=="string"){if(P(m)>2e3){let o={instancePath:a+"/repository",schemaPath:"\
definitions.json#/definitions/repositoryUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NO\
T have more than 2000 characters",schema:2e3,parentSchema:ie,data:m};e===null?e=[o]:e.push(o),t++}if(!ts.test(
m)){let o={instancePath:a+"/repository",schemaPath:"definitions.json#/definitions/repositoryUrl/pattern",keyword:"\
pattern",params:{pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]\
*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},message:'mu\
st match pattern "^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#\
]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"',schema:"^(https?://[\
^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za\
-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",parentSchema:ie,data:m};e===null?e=[o]:e.push(o),t++}}else{
let o={instancePath:a+"/repository",schemaPath:"definitions.json#/definitions/repositoryUrl/type",keyword:"typ\
e",params:{type:"string"},message:"must be string",schema:ie.type,parentSchema:ie,data:m};e===null?e=[o]:e.push(
o),t++}}if(s.branch!==void 0){let m=s.branch;if(typeof m=="string"){if(P(m)>200){let o={instancePath:a+"/branc\
h",schemaPath:"definitions.json#/definitions/branch/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters",schema:200,parentSchema:_,data:m};e===null?e=[o]:e.push(o),t++}if(!Ce.
test(m)){let o={instancePath:a+"/branch",schemaPath:"definitions.json#/definitions/branch/pattern",keyword:"pa\
ttern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+\
$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.\
lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",
parentSchema:_,data:m};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/branch",schemaPath:"definiti\
ons.json#/definitions/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.type,
parentSchema:_,data:m};e===null?e=[o]:e.push(o),t++}}if(s.schedule!==void 0){let m=s.schedule;if(typeof m=="st\
ring"){if(P(m)>200){let o={instancePath:a+"/schedule",schemaPath:"#/properties/schedule/maxLength",keyword:"ma\
xLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:y.properties.
schedule,data:m};e===null?e=[o]:e.push(o),t++}if(!ys.test(m)){let o={instancePath:a+"/schedule",schemaPath:"#/\
properties/schedule/pattern",keyword:"pattern",params:{pattern:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([\
0-9*/,-]|[A-Za-z]{3})+$"},message:'must match pattern "^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|\
[A-Za-z]{3})+$"',schema:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",parentSchema:y.
properties.schedule,data:m};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/schedule",schemaPath:"#\
/properties/schedule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
schedule.type,parentSchema:y.properties.schedule,data:m};e===null?e=[o]:e.push(o),t++}}if(s.timeZone!==void 0){
let m=s.timeZone;if(typeof m=="string"){if(P(m)>64){let o={instancePath:a+"/timeZone",schemaPath:"#/properties\
/timeZone/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters",schema:64,
parentSchema:y.properties.timeZone,data:m};e===null?e=[o]:e.push(o),t++}if(!gs.test(m)){let o={instancePath:a+
"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_\
+/-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_+/-]*$"',schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",parentSchema:y.
properties.timeZone,data:m};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/timeZone",schemaPath:"#\
/properties/timeZone/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
timeZone.type,parentSchema:y.properties.timeZone,data:m};e===null?e=[o]:e.push(o),t++}}if(s.concurrencyPolicy!==
void 0){let m=s.concurrencyPolicy;if(typeof m!="string"){let o={instancePath:a+"/concurrencyPolicy",schemaPath:"\
#/properties/concurrencyPolicy/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.
concurrencyPolicy.type,parentSchema:y.properties.concurrencyPolicy,data:m};e===null?e=[o]:e.push(o),t++}if(!(m===
"Allow"||m==="Forbid"||m==="Replace")){let o={instancePath:a+"/concurrencyPolicy",schemaPath:"#/properties/con\
currencyPolicy/enum",keyword:"enum",params:{allowedValues:y.properties.concurrencyPolicy.enum},message:"must b\
e equal to one of the allowed values",schema:y.properties.concurrencyPolicy.enum,parentSchema:y.properties.concurrencyPolicy,
data:m};e===null?e=[o]:e.push(o),t++}}if(s.startingDeadlineSeconds!==void 0){let m=s.startingDeadlineSeconds;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let o={instancePath:a+"/startingDeadlineSeconds",schemaPath:"#/prop\
erties/startingDeadlineSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.
properties.startingDeadlineSeconds.type,parentSchema:y.properties.startingDeadlineSeconds,data:m};e===null?e=[
o]:e.push(o),t++}if(typeof m=="number"&&isFinite(m)){if(m>604800||isNaN(m)){let o={instancePath:a+"/startingDe\
adlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:y.properties.startingDeadlineSeconds,
data:m};e===null?e=[o]:e.push(o),t++}if(m<10||isNaN(m)){let o={instancePath:a+"/startingDeadlineSeconds",schemaPath:"\
#/properties/startingDeadlineSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:10},message:"mus\
t be >= 10",schema:10,parentSchema:y.properties.startingDeadlineSeconds,data:m};e===null?e=[o]:e.push(o),t++}}}
if(s.historyLimit!==void 0){let m=s.historyLimit;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let o={
instancePath:a+"/historyLimit",schemaPath:"#/properties/historyLimit/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer",schema:y.properties.historyLimit.type,parentSchema:y.properties.historyLimit,data:m};
e===null?e=[o]:e.push(o),t++}if(typeof m=="number"&&isFinite(m)){if(m>100||isNaN(m)){let o={instancePath:a+"/h\
istoryLimit",schemaPath:"#/properties/historyLimit/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},
message:"must be <= 100",schema:100,parentSchema:y.properties.historyLimit,data:m};e===null?e=[o]:e.push(o),t++}
if(m<0||isNaN(m)){let o={instancePath:a+"/historyLimit",schemaPath:"#/properties/historyLimit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:y.properties.historyLimit,
data:m};e===null?e=[o]:e.push(o),t++}}}if(s.notBefore!==void 0){let m=s.notBefore;if(typeof m=="string"){if(!ss.
test(m)){let o={instancePath:a+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{
pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"},message:'must match \
pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"',schema:"^\\d{4}-\\d{2}\
-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$",parentSchema:y.properties.notBefore,data:m};
e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/notBefore",schemaPath:"#/properties/notBefore/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.notBefore.type,parentSchema:y.
properties.notBefore,data:m};e===null?e=[o]:e.push(o),t++}}if(s.expires!==void 0){let m=s.expires;if(typeof m==
"string"){if(!ss.test(m)){let o={instancePath:a+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"},message:'\
must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"',schema:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$",parentSchema:y.properties.expires,
data:m};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/expires",schemaPath:"#/properties/expires/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.expires.type,parentSchema:y.
properties.expires,data:m};e===null?e=[o]:e.push(o),t++}}if(s.suspend!==void 0){let m=s.suspend;if(typeof m!="\
boolean"){let o={instancePath:a+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean",schema:y.properties.suspend.type,parentSchema:y.properties.suspend,data:m};
e===null?e=[o]:e.push(o),t++}}if(s.landing!==void 0){let m=s.landing;if(typeof m!="string"){let o={instancePath:a+
"/landing",schemaPath:"#/properties/landing/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:y.properties.landing.type,parentSchema:y.properties.landing,data:m};e===null?e=[o]:e.push(o),t++}if(!(m===
"pullRequest"||m==="none")){let o={instancePath:a+"/landing",schemaPath:"#/properties/landing/enum",keyword:"e\
num",params:{allowedValues:y.properties.landing.enum},message:"must be equal to one of the allowed values",schema:y.
properties.landing.enum,parentSchema:y.properties.landing,data:m};e===null?e=[o]:e.push(o),t++}}if(s.outputs!==
void 0){let m=s.outputs;if(m&&typeof m=="object"&&!Array.isArray(m)){for(let o in m){let k=t;if(typeof o=="str\
ing"){if(P(o)>63){let b={instancePath:a+"/outputs",schemaPath:"#/definitions/valueName/maxLength",keyword:"max\
Length",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:B,data:o,propertyName:o};
e===null?e=[b]:e.push(b),t++}if(!Ue.test(o)){let b={instancePath:a+"/outputs",schemaPath:"#/definitions/valueN\
ame/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za\
-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:B,data:o,propertyName:o};e===null?e=[b]:e.
push(b),t++}}else{let b={instancePath:a+"/outputs",schemaPath:"#/definitions/valueName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:B.type,parentSchema:B,data:o,propertyName:o};e===null?e=[b]:e.push(
b),t++}var u=k===t;if(!u){let b={instancePath:a+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"\
propertyNames",params:{propertyName:o},message:"property name must be valid",schema:y.properties.outputs.propertyNames,
parentSchema:y.properties.outputs,data:m};e===null?e=[b]:e.push(b),t++}}for(let o in m){let k=m[o];if(k&&typeof k==
"object"&&!Array.isArray(k)){if(k.file===void 0){let b={instancePath:a+"/outputs/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/definitions/output/required",keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'",schema:H.required,parentSchema:H,data:k};e===null?e=[b]:e.push(b),t++}for(let b in k)
if(!(b==="file"||b==="schema")){let N={instancePath:a+"/outputs/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"\
must NOT have additional properties",schema:!1,parentSchema:H,data:k};e===null?e=[N]:e.push(N),t++}if(k.file!==
void 0){let b=k.file;if(typeof b=="string"){if(P(b)>1e3){let N={instancePath:a+"/outputs/"+o.replace(/~/g,"~0").
replace(/\//g,"~1")+"/file",schemaPath:"#/definitions/output/properties/file/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:H.properties.file,data:b};
e===null?e=[N]:e.push(N),t++}if(!Ps.test(b)){let N={instancePath:a+"/outputs/"+o.replace(/~/g,"~0").replace(/\//g,
"~1")+"/file",schemaPath:"#/definitions/output/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?\
!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "\
^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?(\\.\
\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",parentSchema:H.properties.file,data:b};e===null?
e=[N]:e.push(N),t++}}else{let N={instancePath:a+"/outputs/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/definitions/output/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:H.
properties.file.type,parentSchema:H.properties.file,data:b};e===null?e=[N]:e.push(N),t++}}if(k.schema!==void 0){
let b=k.schema;if(!(b&&typeof b=="object"&&!Array.isArray(b))&&typeof b!="boolean"){let N={instancePath:a+"/ou\
tputs/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/schema",schemaPath:"#/definitions/output/properties/schema/\
type",keyword:"type",params:{type:H.properties.schema.type},message:"must be object,boolean",schema:H.properties.
schema.type,parentSchema:H.properties.schema,data:b};e===null?e=[N]:e.push(N),t++}}}else{let b={instancePath:a+
"/outputs/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/output/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:H.type,parentSchema:H,data:k};e===null?e=[b]:e.push(b),t++}}}else{
let o={instancePath:a+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:y.properties.outputs.type,parentSchema:y.properties.outputs,data:m};e===null?e=
[o]:e.push(o),t++}}}else{let m={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:y.type,parentSchema:y,data:s};e===null?e=[m]:e.push(m),t++}return Oe.errors=e,t===0}function ls(s,{
instancePath:a="",parentData:A,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.apiVersion===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:F.required,parentSchema:F,
data:s};e===null?e=[n]:e.push(n),t++}if(s.kind===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:F.required,parentSchema:F,
data:s};e===null?e=[n]:e.push(n),t++}if(s.metadata===void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:F.required,
parentSchema:F,data:s};e===null?e=[n]:e.push(n),t++}if(s.spec===void 0){let n={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:F.
required,parentSchema:F,data:s};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="apiVersion"||n==="kind"||
n==="metadata"||n==="spec")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:F,data:s};
e===null?e=[i]:e.push(i),t++}if(s.apiVersion!==void 0){let n=s.apiVersion;if(n!=="orca.dev/v1alpha1"){let i={instancePath:a+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:de,data:n};e===
null?e=[i]:e.push(i),t++}}if(s.kind!==void 0){let n=s.kind;if(n!=="DevTask"){let i={instancePath:a+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"DevTask"},message:"must be equal to constant",schema:"\
DevTask",parentSchema:F.properties.kind,data:n};e===null?e=[i]:e.push(i),t++}}s.metadata!==void 0&&(je(s.metadata,
{instancePath:a+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:g})||(e=e===null?je.errors:e.concat(
je.errors),t=e.length)),s.spec!==void 0&&(Oe(s.spec,{instancePath:a+"/spec",parentData:s,parentDataProperty:"s\
pec",rootData:g})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length))}else{let n={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:F.type,parentSchema:F,data:s};e===
null?e=[n]:e.push(n),t++}return ls.errors=e,t===0}var Zs=cs,M={type:"object",required:["apiVersion","kind","me\
tadata","spec"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},
kind:{const:"Workflow"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"#/definitions/wor\
kflowSpec"}},definitions:{workflowSpec:{type:"object",required:["nodes"],additionalProperties:!1,properties:{parameters:{
type:"object"},nodes:{type:"object",minProperties:1,maxProperties:100,propertyNames:{$ref:"definitions.json#/d\
efinitions/name"},additionalProperties:{$ref:"#/definitions/node"}},outputs:!1}},node:{type:"object",additionalProperties:!1,
oneOf:[{required:["prompt"]},{required:["workflow"]}],properties:{prompt:{type:"string",pattern:"\\S",maxLength:65536,
"x-orca-message":"must say what to do, in at most 65536 characters"},workflow:{$ref:"definitions.json#/definit\
ions/name"},parameters:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/parameterName"}},dependsOn:{
type:"array",maxItems:100,uniqueItems:!0,items:{$ref:"definitions.json#/definitions/name"}},requiredCapabilities:{
type:"array",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"\
definitions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},checks:{$ref:"\
definitions.json#/definitions/checks"},maxCheckRounds:{type:"integer",minimum:1,maximum:20},maxRetries:{type:"\
integer",minimum:0,maximum:20},timeoutSeconds:{type:"integer",minimum:1,maximum:604800},landing:{type:"string",
enum:["commit","none"],default:"commit"},inputs:!1,outputs:!1}}}};function Le(s,{instancePath:a="",parentData:A,
parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===
void 0){let n={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'",schema:Z.required,parentSchema:Z,data:s};e===null?e=[n]:e.push(n),t++}for(let n in s)
if(!(n==="name"||n==="project"||n==="labels"||n==="annotations")){let i={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties",schema:!1,parentSchema:Z,data:s};e===null?e=[i]:e.push(i),t++}if(s.name!==void 0){let n=s.name;if(typeof n==
"string"){if(P(n)>63){let i={instancePath:a+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLeng\
th",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:S,data:n};e===null?
e=[i]:e.push(i),t++}if(!T.test(n)){let i={instancePath:a+"/name",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[\
a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:n};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:a+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:S.type,parentSchema:S,data:n};e===null?e=[i]:e.push(i),t++}}if(s.project!==void 0){let n=s.
project;if(typeof n=="string"){if(P(n)>63){let i={instancePath:a+"/project",schemaPath:"#/definitions/name/max\
Length",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:S,
data:n};e===null?e=[i]:e.push(i),t++}if(!T.test(n)){let i={instancePath:a+"/project",schemaPath:"#/definitions\
/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match patter\
n "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:n};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/project",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:S.type,parentSchema:S,data:n};e===null?e=[i]:e.push(i),
t++}}s.labels!==void 0&&(R(s.labels,{instancePath:a+"/labels",parentData:s,parentDataProperty:"labels",rootData:g})||
(e=e===null?R.errors:e.concat(R.errors),t=e.length)),s.annotations!==void 0&&(I(s.annotations,{instancePath:a+
"/annotations",parentData:s,parentDataProperty:"annotations",rootData:g})||(e=e===null?I.errors:e.concat(I.errors),
t=e.length))}else{let n={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:Z.type,parentSchema:Z,data:s};e===null?e=[n]:e.push(n),t++}return Le.errors=e,t===0}var E={
type:"object",required:["nodes"],additionalProperties:!1,properties:{parameters:{type:"object"},nodes:{type:"o\
bject",minProperties:1,maxProperties:100,propertyNames:{$ref:"definitions.json#/definitions/name"},additionalProperties:{
$ref:"#/definitions/node"}},outputs:!1}},v={type:"object",additionalProperties:!1,oneOf:[{required:["prompt"]},
{required:["workflow"]}],properties:{prompt:{type:"string",pattern:"\\S",maxLength:65536,"x-orca-message":"mus\
t say what to do, in at most 65536 characters"},workflow:{$ref:"definitions.json#/definitions/name"},parameters:{
type:"object",propertyNames:{$ref:"definitions.json#/definitions/parameterName"}},dependsOn:{type:"array",maxItems:100,
uniqueItems:!0,items:{$ref:"definitions.json#/definitions/name"}},requiredCapabilities:{type:"array",items:{$ref:"\
definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"definitions.json#/definit\
ions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},checks:{$ref:"definitions.json#/definit\
ions/checks"},maxCheckRounds:{type:"integer",minimum:1,maximum:20},maxRetries:{type:"integer",minimum:0,maximum:20},
timeoutSeconds:{type:"integer",minimum:1,maximum:604800},landing:{type:"string",enum:["commit","none"],default:"\
commit"},inputs:!1,outputs:!1}};function _e(s,{instancePath:a="",parentData:A,parentDataProperty:z,rootData:g=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s){let c=t;if(typeof i=="string"){if(P(
i)>253){let l={instancePath:a,schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},
message:"must NOT have more than 253 characters",schema:253,parentSchema:Q,data:i,propertyName:i};e===null?e=[
l]:e.push(l),t++}if(!fe.test(i)){let l={instancePath:a,schemaPath:"#/definitions/labelKey/pattern",keyword:"pa\
ttern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'\
must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([\
a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:Q,data:i,propertyName:i};
e===null?e=[l]:e.push(l),t++}}var n=c===t;if(!n){let l={instancePath:a,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:i},message:"property name must be valid",schema:q.propertyNames,parentSchema:q,
data:s};e===null?e=[l]:e.push(l),t++}}for(let i in s){let c=s[i];if(typeof c=="string"){if(P(c)>63){let l={instancePath:a+
"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",
params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:q.additionalProperties,
data:c};e===null?e=[l]:e.push(l),t++}if(!Fe.test(c)){let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([-A-Za-z0-9\
_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"',schema:"^(\
[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:q.additionalProperties,data:c};e===null?e=[l]:e.push(
l),t++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.additionalProperties.type,parentSchema:q.
additionalProperties,data:c};e===null?e=[l]:e.push(l),t++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:q.type,parentSchema:q,data:s};e===null?e=[i]:e.push(
i),t++}return _e.errors=e,t===0}function De(s,{instancePath:a="",parentData:A,parentDataProperty:z,rootData:g=s}={}){
let e=null,t=0;if(Array.isArray(s)){if(s.length>50){let i={instancePath:a,schemaPath:"#/maxItems",keyword:"max\
Items",params:{limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:ee,data:s};e===null?
e=[i]:e.push(i),t++}let n=s.length;for(let i=0;i<n;i++)J(s[i],{instancePath:a+"/"+i,parentData:s,parentDataProperty:i,
rootData:g})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)}else{let n={instancePath:a,schemaPath:"#/typ\
e",keyword:"type",params:{type:"array"},message:"must be array",schema:ee.type,parentSchema:ee,data:s};e===null?
e=[n]:e.push(n),t++}return De.errors=e,t===0}function Re(s,{instancePath:a="",parentData:A,parentDataProperty:z,
rootData:g=s}={}){let e=null,t=0,n=t,i=!1,c=null,l=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.prompt===void 0){
let h={instancePath:a,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'",schema:v.oneOf[0].required,parentSchema:v.oneOf[0],data:s};e===null?e=[h]:
e.push(h),t++}var p=l===t;p&&(i=!0,c=0);let r=t;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.workflow===void 0){
let h={instancePath:a,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"workflow"},message:"\
must have required property 'workflow'",schema:v.oneOf[1].required,parentSchema:v.oneOf[1],data:s};e===null?e=
[h]:e.push(h),t++}var p=r===t;if(p&&i?(i=!1,c=[c,1]):p&&(i=!0,c=1),i)t=n,e!==null&&(n?e.length=n:e=null);else{
let h={instancePath:a,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must match exact\
ly one schema in oneOf",schema:v.oneOf,parentSchema:v,data:s};e===null?e=[h]:e.push(h),t++}if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){for(let h in s)if(!ce.call(v.properties,h)){let u={instancePath:a,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have addition\
al properties",schema:!1,parentSchema:v,data:s};e===null?e=[u]:e.push(u),t++}if(s.prompt!==void 0){let h=s.prompt;
if(typeof h=="string"){if(P(h)>65536){let u={instancePath:a+"/prompt",schemaPath:"#/properties/prompt/maxLengt\
h",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:v.
properties.prompt,data:h};e===null?e=[u]:e.push(u),t++}if(!Ke.test(h)){let u={instancePath:a+"/prompt",schemaPath:"\
#/properties/prompt/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\
\\S",parentSchema:v.properties.prompt,data:h};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:a+"/promp\
t",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.
properties.prompt.type,parentSchema:v.properties.prompt,data:h};e===null?e=[u]:e.push(u),t++}}if(s.workflow!==
void 0){let h=s.workflow;if(typeof h=="string"){if(P(h)>63){let u={instancePath:a+"/workflow",schemaPath:"defi\
nitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more th\
an 63 characters",schema:63,parentSchema:S,data:h};e===null?e=[u]:e.push(u),t++}if(!T.test(h)){let u={instancePath:a+
"/workflow",schemaPath:"definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-\
9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$",parentSchema:S,data:h};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:a+"/workflo\
w",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:S.type,parentSchema:S,data:h};e===null?e=[u]:e.push(u),t++}}if(s.parameters!==void 0){let h=s.
parameters;if(h&&typeof h=="object"&&!Array.isArray(h))for(let u in h){let m=t;if(typeof u=="string"){if(P(u)>
63){let o={instancePath:a+"/parameters",schemaPath:"definitions.json#/definitions/parameterName/maxLength",keyword:"\
maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:Ve,data:u,
propertyName:u};e===null?e=[o]:e.push(o),t++}if(!os.test(u)){let o={instancePath:a+"/parameters",schemaPath:"d\
efinitions.json#/definitions/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*$"},
message:'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"',schema:"^[A-Za-z][A-Za-z0-9_]*$",parentSchema:Ve,data:u,
propertyName:u};e===null?e=[o]:e.push(o),t++}}var d=m===t;if(!d){let o={instancePath:a+"/parameters",schemaPath:"\
#/properties/parameters/propertyNames",keyword:"propertyNames",params:{propertyName:u},message:"property name \
must be valid",schema:v.properties.parameters.propertyNames,parentSchema:v.properties.parameters,data:h};e===null?
e=[o]:e.push(o),t++}}else{let u={instancePath:a+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:v.properties.parameters.type,parentSchema:v.properties.
parameters,data:h};e===null?e=[u]:e.push(u),t++}}if(s.dependsOn!==void 0){let h=s.dependsOn;if(Array.isArray(h)){
if(h.length>100){let k={instancePath:a+"/dependsOn",schemaPath:"#/properties/dependsOn/maxItems",keyword:"maxI\
tems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:v.properties.dependsOn,
data:h};e===null?e=[k]:e.push(k),t++}let u=h.length;for(let k=0;k<u;k++){let b=h[k];if(typeof b=="string"){if(P(
b)>63){let N={instancePath:a+"/dependsOn/"+k,schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"\
maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:S,data:b};
e===null?e=[N]:e.push(N),t++}if(!T.test(b)){let N={instancePath:a+"/dependsOn/"+k,schemaPath:"definitions.json\
#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must\
 match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:S,data:b};
e===null?e=[N]:e.push(N),t++}}else{let N={instancePath:a+"/dependsOn/"+k,schemaPath:"definitions.json#/definit\
ions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.type,parentSchema:S,data:b};
e===null?e=[N]:e.push(N),t++}}let m=h.length,o;if(m>1){e:for(;m--;)for(o=m;o--;)if(U(h[m],h[o])){let k={instancePath:a+
"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},message:"m\
ust NOT have duplicate items (items ## "+o+" and "+m+" are identical)",schema:!0,parentSchema:v.properties.dependsOn,
data:h};e===null?e=[k]:e.push(k),t++;break e}}}else{let u={instancePath:a+"/dependsOn",schemaPath:"#/propertie\
s/dependsOn/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.properties.dependsOn.type,
parentSchema:v.properties.dependsOn,data:h};e===null?e=[u]:e.push(u),t++}}if(s.requiredCapabilities!==void 0){
let h=s.requiredCapabilities;if(Array.isArray(h)){if(h.length>100){let k={instancePath:a+"/requiredCapabilitie\
s",schemaPath:"#/properties/requiredCapabilities/maxItems",keyword:"maxItems",params:{limit:100},message:"must\
 NOT have more than 100 items",schema:100,parentSchema:v.properties.requiredCapabilities,data:h};e===null?e=[k]:
e.push(k),t++}let u=h.length;for(let k=0;k<u;k++){let b=h[k];if(typeof b=="string"){if(P(b)>63){let N={instancePath:a+
"/requiredCapabilities/"+k,schemaPath:"definitions.json#/definitions/capability/maxLength",keyword:"maxLength",
params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:D,data:b};e===null?e=
[N]:e.push(N),t++}if(!He.test(b)){let N={instancePath:a+"/requiredCapabilities/"+k,schemaPath:"definitions.jso\
n#/definitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])\
?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?$",parentSchema:D,data:b};e===null?e=[N]:e.push(N),t++}}else{let N={instancePath:a+"/require\
dCapabilities/"+k,schemaPath:"definitions.json#/definitions/capability/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:D.type,parentSchema:D,data:b};e===null?e=[N]:e.push(N),t++}}let m=h.length,
o;if(m>1){e:for(;m--;)for(o=m;o--;)if(U(h[m],h[o])){let k={instancePath:a+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/uniqueItems",keyword:"uniqueItems",params:{i:m,j:o},message:"must NOT have d\
uplicate items (items ## "+o+" and "+m+" are identical)",schema:!0,parentSchema:v.properties.requiredCapabilities,
data:h};e===null?e=[k]:e.push(k),t++;break e}}}else{let u={instancePath:a+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.
properties.requiredCapabilities.type,parentSchema:v.properties.requiredCapabilities,data:h};e===null?e=[u]:e.push(
u),t++}}if(s.model!==void 0){let h=s.model;if(typeof h=="string"){if(P(h)>128){let u={instancePath:a+"/model",
schemaPath:"definitions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters",schema:128,parentSchema:$,data:h};e===null?e=[u]:e.push(u),t++}if(!oe.test(
h)){let u={instancePath:a+"/model",schemaPath:"definitions.json#/definitions/model/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9.\
_:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:$,data:h};e===null?e=[u]:e.push(u),
t++}}else{let u={instancePath:a+"/model",schemaPath:"definitions.json#/definitions/model/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:$.type,parentSchema:$,data:h};e===null?e=[u]:e.push(u),
t++}}if(s.podSelector!==void 0&&(_e(s.podSelector,{instancePath:a+"/podSelector",parentData:s,parentDataProperty:"\
podSelector",rootData:g})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),s.checks!==void 0&&(De(s.checks,
{instancePath:a+"/checks",parentData:s,parentDataProperty:"checks",rootData:g})||(e=e===null?De.errors:e.concat(
De.errors),t=e.length)),s.maxCheckRounds!==void 0){let h=s.maxCheckRounds;if(!(typeof h=="number"&&!(h%1)&&!isNaN(
h)&&isFinite(h))){let u={instancePath:a+"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:v.properties.maxCheckRounds.type,parentSchema:v.
properties.maxCheckRounds,data:h};e===null?e=[u]:e.push(u),t++}if(typeof h=="number"&&isFinite(h)){if(h>20||isNaN(
h)){let u={instancePath:a+"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/maximum",keyword:"maximum",
params:{comparison:"<=",limit:20},message:"must be <= 20",schema:20,parentSchema:v.properties.maxCheckRounds,data:h};
e===null?e=[u]:e.push(u),t++}if(h<1||isNaN(h)){let u={instancePath:a+"/maxCheckRounds",schemaPath:"#/propertie\
s/maxCheckRounds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:v.
properties.maxCheckRounds,data:h};e===null?e=[u]:e.push(u),t++}}}if(s.maxRetries!==void 0){let h=s.maxRetries;
if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let u={instancePath:a+"/maxRetries",schemaPath:"#/pr\
operties/maxRetries/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:v.properties.
maxRetries.type,parentSchema:v.properties.maxRetries,data:h};e===null?e=[u]:e.push(u),t++}if(typeof h=="number"&&
isFinite(h)){if(h>20||isNaN(h)){let u={instancePath:a+"/maxRetries",schemaPath:"#/properties/maxRetries/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20",schema:20,parentSchema:v.properties.
maxRetries,data:h};e===null?e=[u]:e.push(u),t++}if(h<0||isNaN(h)){let u={instancePath:a+"/maxRetries",schemaPath:"\
#/properties/maxRetries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:v.properties.maxRetries,data:h};e===null?e=[u]:e.push(u),t++}}}if(s.timeoutSeconds!==void 0){let h=s.
timeoutSeconds;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let u={instancePath:a+"/timeoutSecond\
s",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er",schema:v.properties.timeoutSeconds.type,parentSchema:v.properties.timeoutSeconds,data:h};e===null?e=[u]:e.
push(u),t++}if(typeof h=="number"&&isFinite(h)){if(h>604800||isNaN(h)){let u={instancePath:a+"/timeoutSeconds",
schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"\
must be <= 604800",schema:604800,parentSchema:v.properties.timeoutSeconds,data:h};e===null?e=[u]:e.push(u),t++}
if(h<1||isNaN(h)){let u={instancePath:a+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:v.properties.timeoutSeconds,
data:h};e===null?e=[u]:e.push(u),t++}}}if(s.landing!==void 0){let h=s.landing;if(typeof h!="string"){let u={instancePath:a+
"/landing",schemaPath:"#/properties/landing/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:v.properties.landing.type,parentSchema:v.properties.landing,data:h};e===null?e=[u]:e.push(u),t++}if(!(h===
"commit"||h==="none")){let u={instancePath:a+"/landing",schemaPath:"#/properties/landing/enum",keyword:"enum",
params:{allowedValues:v.properties.landing.enum},message:"must be equal to one of the allowed values",schema:v.
properties.landing.enum,parentSchema:v.properties.landing,data:h};e===null?e=[u]:e.push(u),t++}}if(s.inputs!==
void 0){let h={instancePath:a+"/inputs",schemaPath:"#/properties/inputs/false schema",keyword:"false schema",params:{},
message:"boolean schema is false",schema:!1,parentSchema:v.properties.inputs,data:s.inputs};e===null?e=[h]:e.push(
h),t++}if(s.outputs!==void 0){let h={instancePath:a+"/outputs",schemaPath:"#/properties/outputs/false schema",
keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:v.properties.outputs,
data:s.outputs};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:v.type,parentSchema:v,data:s};e===null?e=[h]:e.push(h),t++}return Re.
errors=e,t===0}function Ie(s,{instancePath:a="",parentData:A,parentDataProperty:z,rootData:g=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.nodes===void 0){let i={instancePath:a,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"nodes"},message:"must have required property 'nodes'",schema:E.
required,parentSchema:E,data:s};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="parameters"||i==="nodes"||
i==="outputs")){let c={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:E,data:s};e===null?
e=[c]:e.push(c),t++}if(s.parameters!==void 0){let i=s.parameters;if(!(i&&typeof i=="object"&&!Array.isArray(i))){
let c={instancePath:a+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:E.properties.parameters.type,parentSchema:E.properties.parameters,data:i};
e===null?e=[c]:e.push(c),t++}}if(s.nodes!==void 0){let i=s.nodes;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(Object.keys(i).length>100){let c={instancePath:a+"/nodes",schemaPath:"#/properties/nodes/maxProperties",keyword:"\
maxProperties",params:{limit:100},message:"must NOT have more than 100 properties",schema:100,parentSchema:E.properties.
nodes,data:i};e===null?e=[c]:e.push(c),t++}if(Object.keys(i).length<1){let c={instancePath:a+"/nodes",schemaPath:"\
#/properties/nodes/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1\
 properties",schema:1,parentSchema:E.properties.nodes,data:i};e===null?e=[c]:e.push(c),t++}for(let c in i){let l=t;
if(typeof c=="string"){if(P(c)>63){let r={instancePath:a+"/nodes",schemaPath:"definitions.json#/definitions/na\
me/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,
parentSchema:S,data:c,propertyName:c};e===null?e=[r]:e.push(r),t++}if(!T.test(c)){let r={instancePath:a+"/node\
s",schemaPath:"definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0\
-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[\
a-z0-9])?$",parentSchema:S,data:c,propertyName:c};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/n\
odes",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:S.type,parentSchema:S,data:c,propertyName:c};e===null?e=[r]:e.push(r),t++}var n=l===t;if(!n){
let r={instancePath:a+"/nodes",schemaPath:"#/properties/nodes/propertyNames",keyword:"propertyNames",params:{propertyName:c},
message:"property name must be valid",schema:E.properties.nodes.propertyNames,parentSchema:E.properties.nodes,
data:i};e===null?e=[r]:e.push(r),t++}}for(let c in i)Re(i[c],{instancePath:a+"/nodes/"+c.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:i,parentDataProperty:c,rootData:g})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)}else{
let c={instancePath:a+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:E.properties.nodes.type,parentSchema:E.properties.nodes,data:i};e===null?e=[c]:e.push(c),
t++}}if(s.outputs!==void 0){let i={instancePath:a+"/outputs",schemaPath:"#/properties/outputs/false schema",keyword:"\
false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:E.properties.outputs,data:s.outputs};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object",schema:E.type,parentSchema:E,data:s};e===null?e=[i]:e.push(i),t++}return Ie.errors=
e,t===0}function cs(s,{instancePath:a="",parentData:A,parentDataProperty:z,rootData:g=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let n={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:M.
required,parentSchema:M,data:s};e===null?e=[n]:e.push(n),t++}if(s.kind===void 0){let n={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:M.
required,parentSchema:M,data:s};e===null?e=[n]:e.push(n),t++}if(s.metadata===void 0){let n={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metad\
ata'",schema:M.required,parentSchema:M,data:s};e===null?e=[n]:e.push(n),t++}if(s.spec===void 0){let n={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required propert\
y 'spec'",schema:M.required,parentSchema:M,data:s};e===null?e=[n]:e.push(n),t++}for(let n in s)if(!(n==="apiVe\
rsion"||n==="kind"||n==="metadata"||n==="spec")){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:M,
data:s};e===null?e=[i]:e.push(i),t++}if(s.apiVersion!==void 0){let n=s.apiVersion;if(n!=="orca.dev/v1alpha1"){
let i={instancePath:a+"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",
params:{allowedValue:"orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:de,
data:n};e===null?e=[i]:e.push(i),t++}}if(s.kind!==void 0){let n=s.kind;if(n!=="Workflow"){let i={instancePath:a+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Workflow"},message:"must be\
 equal to constant",schema:"Workflow",parentSchema:M.properties.kind,data:n};e===null?e=[i]:e.push(i),t++}}s.metadata!==
void 0&&(Le(s.metadata,{instancePath:a+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:g})||(e=
e===null?Le.errors:e.concat(Le.errors),t=e.length)),s.spec!==void 0&&(Ie(s.spec,{instancePath:a+"/spec",parentData:s,
parentDataProperty:"spec",rootData:g})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length))}else{let n={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:M.type,parentSchema:M,
data:s};e===null?e=[n]:e.push(n),t++}return cs.errors=e,t===0}var Ts=hs,x={type:"object",additionalProperties:!1,
properties:{branch:{$ref:"definitions.json#/definitions/branch"},statusBranch:{$ref:"definitions.json#/definit\
ions/branch",default:"orca-status"},suspend:{type:"boolean",default:!1},forge:{type:"object",additionalProperties:!1,
properties:{type:{type:"string",enum:["auto","local","github"],default:"auto"},apiUrl:{type:"string",pattern:"\
^https?://[^\\s/@?#]+(/[^\\s?#]*)?$",maxLength:2e3,"x-orca-message":"must be https://host/path, without a user\
 name and password"}}},executor:{type:"string",enum:["process"],"x-orca-later":["container","kubernetes"],default:"\
process"},isolation:{type:"string",enum:["preferred","required","none"],default:"preferred"},intervals:{type:"\
object",additionalProperties:!1,properties:{pollSeconds:{type:"integer",minimum:1,maximum:86400,default:30},forgePollSeconds:{
type:"integer",minimum:1,maximum:86400,default:60}}},schedule:{type:"string",pattern:"^\\s*\\S+(\\s+\\S+){4,5}\\s*$",
maxLength:200,"x-orca-message":"must be a cron expression of five or six fields"},modelAliases:{$ref:"definiti\
ons.json#/definitions/modelAliases"},prices:{type:"object",propertyNames:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/\
@]*$",maxLength:200,"x-orca-message":"must be the full id of a model"},additionalProperties:{type:"object",required:[
"input","output"],additionalProperties:!1,properties:{input:{$ref:"#/definitions/rate"},output:{$ref:"#/defini\
tions/rate"},cacheRead:{$ref:"#/definitions/rate"},cacheWrite:{$ref:"#/definitions/rate"}}}},lease:!1,historyLimit:{
type:"integer",minimum:1,maximum:1e3,default:10},gitBackend:{type:"string",enum:["auto","native","isomorphic"],
default:"auto"}},definitions:{rate:{type:"number",minimum:0,maximum:1e5}}},L={type:"number",minimum:0,maximum:1e5},
ks=new RegExp("^https?://[^\\s/@?#]+(/[^\\s?#]*)?$","u"),Ss=new RegExp("^\\s*\\S+(\\s+\\S+){4,5}\\s*$","u"),ws=new RegExp(
"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$","u");function Ee(s,{instancePath:a="",parentData:A,parentDataProperty:z,rootData:g=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s){let c=t;if(typeof i=="string"){if(P(
i)>63){let l={instancePath:a,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:G.propertyNames,data:i,propertyName:i};e===null?
e=[l]:e.push(l),t++}if(!rs.test(i)){let l={instancePath:a,schemaPath:"#/propertyNames/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._]*$"',
schema:"^[A-Za-z0-9][-A-Za-z0-9._]*$",parentSchema:G.propertyNames,data:i,propertyName:i};e===null?e=[l]:e.push(
l),t++}}var n=c===t;if(!n){let l={instancePath:a,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i},message:"property name must be valid",schema:G.propertyNames,parentSchema:G,data:s};e===null?e=
[l]:e.push(l),t++}}for(let i in s){let c=s[i];if(typeof c=="string"){if(P(c)>128){let l={instancePath:a+"/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:$,data:c};e===null?e=[l]:e.
push(l),t++}if(!oe.test(c)){let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/d\
efinitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'\
must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:$,
data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:a+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:$.
type,parentSchema:$,data:c};e===null?e=[l]:e.push(l),t++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:G.type,parentSchema:G,data:s};e===null?e=[i]:e.push(
i),t++}return Ee.errors=e,t===0}function hs(s,{instancePath:a="",parentData:A,parentDataProperty:z,rootData:g=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s)if(!ce.call(x.properties,i)){let c={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties",schema:!1,parentSchema:x,data:s};e===null?e=[c]:e.push(c),t++}if(s.
branch!==void 0){let i=s.branch;if(typeof i=="string"){if(P(i)>200){let c={instancePath:a+"/branch",schemaPath:"\
definitions.json#/definitions/branch/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have \
more than 200 characters",schema:200,parentSchema:_,data:i};e===null?e=[c]:e.push(c),t++}if(!Ce.test(i)){let c={
instancePath:a+"/branch",schemaPath:"definitions.json#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"\
^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'\
must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',
schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:_,
data:i};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:a+"/branch",schemaPath:"definitions.json#/defin\
itions/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.type,parentSchema:_,
data:i};e===null?e=[c]:e.push(c),t++}}if(s.statusBranch!==void 0){let i=s.statusBranch;if(typeof i=="string"){
if(P(i)>200){let c={instancePath:a+"/statusBranch",schemaPath:"definitions.json#/definitions/branch/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:_,
data:i};e===null?e=[c]:e.push(c),t++}if(!Ce.test(i)){let c={instancePath:a+"/statusBranch",schemaPath:"definit\
ions.json#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0\
000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.\
|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|/\
/|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:_,data:i};e===null?e=
[c]:e.push(c),t++}}else{let c={instancePath:a+"/statusBranch",schemaPath:"definitions.json#/definitions/branch\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.type,parentSchema:_,data:i};e===
null?e=[c]:e.push(c),t++}}if(s.suspend!==void 0){let i=s.suspend;if(typeof i!="boolean"){let c={instancePath:a+
"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean",schema:x.properties.suspend.type,parentSchema:x.properties.suspend,data:i};e===null?e=[c]:e.push(c),t++}}
if(s.forge!==void 0){let i=s.forge;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let c in i)if(!(c==="type"||
c==="apiUrl")){let l={instancePath:a+"/forge",schemaPath:"#/properties/forge/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:x.
properties.forge,data:i};e===null?e=[l]:e.push(l),t++}if(i.type!==void 0){let c=i.type;if(typeof c!="string"){
let l={instancePath:a+"/forge/type",schemaPath:"#/properties/forge/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:x.properties.forge.properties.type.type,parentSchema:x.properties.
forge.properties.type,data:c};e===null?e=[l]:e.push(l),t++}if(!(c==="auto"||c==="local"||c==="github")){let l={
instancePath:a+"/forge/type",schemaPath:"#/properties/forge/properties/type/enum",keyword:"enum",params:{allowedValues:x.
properties.forge.properties.type.enum},message:"must be equal to one of the allowed values",schema:x.properties.
forge.properties.type.enum,parentSchema:x.properties.forge.properties.type,data:c};e===null?e=[l]:e.push(l),t++}}
if(i.apiUrl!==void 0){let c=i.apiUrl;if(typeof c=="string"){if(P(c)>2e3){let l={instancePath:a+"/forge/apiUrl",
schemaPath:"#/properties/forge/properties/apiUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"mu\
st NOT have more than 2000 characters",schema:2e3,parentSchema:x.properties.forge.properties.apiUrl,data:c};e===
null?e=[l]:e.push(l),t++}if(!ks.test(c)){let l={instancePath:a+"/forge/apiUrl",schemaPath:"#/properties/forge/\
properties/apiUrl/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/@?#]+(/[^\\s?#]*)?$"},message:'m\
ust match pattern "^https?://[^\\s/@?#]+(/[^\\s?#]*)?$"',schema:"^https?://[^\\s/@?#]+(/[^\\s?#]*)?$",parentSchema:x.
properties.forge.properties.apiUrl,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:a+"/forge/ap\
iUrl",schemaPath:"#/properties/forge/properties/apiUrl/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:x.properties.forge.properties.apiUrl.type,parentSchema:x.properties.forge.properties.apiUrl,
data:c};e===null?e=[l]:e.push(l),t++}}}else{let c={instancePath:a+"/forge",schemaPath:"#/properties/forge/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:x.properties.forge.type,parentSchema:x.properties.
forge,data:i};e===null?e=[c]:e.push(c),t++}}if(s.executor!==void 0){let i=s.executor;if(typeof i!="string"){let c={
instancePath:a+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:x.properties.executor.type,parentSchema:x.properties.executor,data:i};e===null?e=[c]:e.
push(c),t++}if(i!=="process"){let c={instancePath:a+"/executor",schemaPath:"#/properties/executor/enum",keyword:"\
enum",params:{allowedValues:x.properties.executor.enum},message:"must be equal to one of the allowed values",schema:x.
properties.executor.enum,parentSchema:x.properties.executor,data:i};e===null?e=[c]:e.push(c),t++}}if(s.isolation!==
void 0){let i=s.isolation;if(typeof i!="string"){let c={instancePath:a+"/isolation",schemaPath:"#/properties/i\
solation/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.properties.isolation.type,
parentSchema:x.properties.isolation,data:i};e===null?e=[c]:e.push(c),t++}if(!(i==="preferred"||i==="required"||
i==="none")){let c={instancePath:a+"/isolation",schemaPath:"#/properties/isolation/enum",keyword:"enum",params:{
allowedValues:x.properties.isolation.enum},message:"must be equal to one of the allowed values",schema:x.properties.
isolation.enum,parentSchema:x.properties.isolation,data:i};e===null?e=[c]:e.push(c),t++}}if(s.intervals!==void 0){
let i=s.intervals;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let c in i)if(!(c==="pollSeconds"||c==="for\
gePollSeconds")){let l={instancePath:a+"/intervals",schemaPath:"#/properties/intervals/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:x.
properties.intervals,data:i};e===null?e=[l]:e.push(l),t++}if(i.pollSeconds!==void 0){let c=i.pollSeconds;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:a+"/intervals/pollSeconds",schemaPath:"#/proper\
ties/intervals/properties/pollSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:x.
properties.intervals.properties.pollSeconds.type,parentSchema:x.properties.intervals.properties.pollSeconds,data:c};
e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>86400||isNaN(c)){let l={instancePath:a+"\
/intervals/pollSeconds",schemaPath:"#/properties/intervals/properties/pollSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:x.properties.intervals.properties.
pollSeconds,data:c};e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:a+"/intervals/pollSecon\
ds",schemaPath:"#/properties/intervals/properties/pollSeconds/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},message:"must be >= 1",schema:1,parentSchema:x.properties.intervals.properties.pollSeconds,data:c};
e===null?e=[l]:e.push(l),t++}}}if(i.forgePollSeconds!==void 0){let c=i.forgePollSeconds;if(!(typeof c=="number"&&
!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:a+"/intervals/forgePollSeconds",schemaPath:"#/properties/\
intervals/properties/forgePollSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:x.
properties.intervals.properties.forgePollSeconds.type,parentSchema:x.properties.intervals.properties.forgePollSeconds,
data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>86400||isNaN(c)){let l={instancePath:a+
"/intervals/forgePollSeconds",schemaPath:"#/properties/intervals/properties/forgePollSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:x.properties.
intervals.properties.forgePollSeconds,data:c};e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:a+
"/intervals/forgePollSeconds",schemaPath:"#/properties/intervals/properties/forgePollSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:x.properties.intervals.
properties.forgePollSeconds,data:c};e===null?e=[l]:e.push(l),t++}}}}else{let c={instancePath:a+"/intervals",schemaPath:"\
#/properties/intervals/type",keyword:"type",params:{type:"object"},message:"must be object",schema:x.properties.
intervals.type,parentSchema:x.properties.intervals,data:i};e===null?e=[c]:e.push(c),t++}}if(s.schedule!==void 0){
let i=s.schedule;if(typeof i=="string"){if(P(i)>200){let c={instancePath:a+"/schedule",schemaPath:"#/propertie\
s/schedule/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",
schema:200,parentSchema:x.properties.schedule,data:i};e===null?e=[c]:e.push(c),t++}if(!Ss.test(i)){let c={instancePath:a+
"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern:"^\\s*\\S+(\\s+\\S+){4,5}\
\\s*$"},message:'must match pattern "^\\s*\\S+(\\s+\\S+){4,5}\\s*$"',schema:"^\\s*\\S+(\\s+\\S+){4,5}\\s*$",parentSchema:x.
properties.schedule,data:i};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:a+"/schedule",schemaPath:"#\
/properties/schedule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.properties.
schedule.type,parentSchema:x.properties.schedule,data:i};e===null?e=[c]:e.push(c),t++}}if(s.modelAliases!==void 0&&
(Ee(s.modelAliases,{instancePath:a+"/modelAliases",parentData:s,parentDataProperty:"modelAliases",rootData:g})||
(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),s.prices!==void 0){let i=s.prices;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let c in i){let l=t;if(typeof c=="string"){if(P(c)>200){let r={instancePath:a+"/pr\
ices",schemaPath:"#/properties/prices/propertyNames/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters",schema:200,parentSchema:x.properties.prices.propertyNames,data:c,propertyName:c};
e===null?e=[r]:e.push(r),t++}if(!ws.test(c)){let r={instancePath:a+"/prices",schemaPath:"#/properties/prices/p\
ropertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$"},message:'must match\
 pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$",parentSchema:x.properties.
prices.propertyNames,data:c,propertyName:c};e===null?e=[r]:e.push(r),t++}}var n=l===t;if(!n){let r={instancePath:a+
"/prices",schemaPath:"#/properties/prices/propertyNames",keyword:"propertyNames",params:{propertyName:c},message:"\
property name must be valid",schema:x.properties.prices.propertyNames,parentSchema:x.properties.prices,data:i};
e===null?e=[r]:e.push(r),t++}}for(let c in i){let l=i[c];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.input===
void 0){let r={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pri\
ces/additionalProperties/required",keyword:"required",params:{missingProperty:"input"},message:"must have requ\
ired property 'input'",schema:x.properties.prices.additionalProperties.required,parentSchema:x.properties.prices.
additionalProperties,data:l};e===null?e=[r]:e.push(r),t++}if(l.output===void 0){let r={instancePath:a+"/prices\
/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/prices/additionalProperties/required",keyword:"\
required",params:{missingProperty:"output"},message:"must have required property 'output'",schema:x.properties.
prices.additionalProperties.required,parentSchema:x.properties.prices.additionalProperties,data:l};e===null?e=
[r]:e.push(r),t++}for(let r in l)if(!(r==="input"||r==="output"||r==="cacheRead"||r==="cacheWrite")){let p={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/prices/additionalProperties/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additiona\
l properties",schema:!1,parentSchema:x.properties.prices.additionalProperties,data:l};e===null?e=[p]:e.push(p),
t++}if(l.input!==void 0){let r=l.input;if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let p={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/input",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:L,data:r};e===
null?e=[p]:e.push(p),t++}if(r<0||isNaN(r)){let p={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/input",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:L,data:r};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+"/price\
s/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/input",schemaPath:"#/definitions/rate/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:L.type,parentSchema:L,data:r};e===null?e=[p]:e.push(p),t++}}if(l.
output!==void 0){let r=l.output;if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let p={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/output",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:L,data:r};e===
null?e=[p]:e.push(p),t++}if(r<0||isNaN(r)){let p={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/output",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:L,data:r};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+"/price\
s/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/output",schemaPath:"#/definitions/rate/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:L.type,parentSchema:L,data:r};e===null?e=[p]:e.push(p),t++}}if(l.
cacheRead!==void 0){let r=l.cacheRead;if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let p={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheRead",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:L,data:r};e===
null?e=[p]:e.push(p),t++}if(r<0||isNaN(r)){let p={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,
"~1")+"/cacheRead",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:L,data:r};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheRead",schemaPath:"#/definitions/rate/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:L.type,parentSchema:L,data:r};e===null?e=[p]:e.push(
p),t++}}if(l.cacheWrite!==void 0){let r=l.cacheWrite;if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let p={
instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rat\
e/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:L,
data:r};e===null?e=[p]:e.push(p),t++}if(r<0||isNaN(r)){let p={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(
/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:L,data:r};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+
"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rate/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:L.type,parentSchema:L,data:r};e===null?e=[p]:e.push(
p),t++}}}else{let r={instancePath:a+"/prices/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properti\
es/prices/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:x.properties.
prices.additionalProperties.type,parentSchema:x.properties.prices.additionalProperties,data:l};e===null?e=[r]:
e.push(r),t++}}}else{let c={instancePath:a+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:x.properties.prices.type,parentSchema:x.properties.prices,data:i};
e===null?e=[c]:e.push(c),t++}}if(s.lease!==void 0){let i={instancePath:a+"/lease",schemaPath:"#/properties/lea\
se/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:x.properties.
lease,data:s.lease};e===null?e=[i]:e.push(i),t++}if(s.historyLimit!==void 0){let i=s.historyLimit;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let c={instancePath:a+"/historyLimit",schemaPath:"#/properties/hist\
oryLimit/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:x.properties.historyLimit.
type,parentSchema:x.properties.historyLimit,data:i};e===null?e=[c]:e.push(c),t++}if(typeof i=="number"&&isFinite(
i)){if(i>1e3||isNaN(i)){let c={instancePath:a+"/historyLimit",schemaPath:"#/properties/historyLimit/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:x.properties.historyLimit,
data:i};e===null?e=[c]:e.push(c),t++}if(i<1||isNaN(i)){let c={instancePath:a+"/historyLimit",schemaPath:"#/pro\
perties/historyLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:x.properties.historyLimit,data:i};e===null?e=[c]:e.push(c),t++}}}if(s.gitBackend!==void 0){let i=s.
gitBackend;if(typeof i!="string"){let c={instancePath:a+"/gitBackend",schemaPath:"#/properties/gitBackend/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:x.properties.gitBackend.type,parentSchema:x.
properties.gitBackend,data:i};e===null?e=[c]:e.push(c),t++}if(!(i==="auto"||i==="native"||i==="isomorphic")){let c={
instancePath:a+"/gitBackend",schemaPath:"#/properties/gitBackend/enum",keyword:"enum",params:{allowedValues:x.
properties.gitBackend.enum},message:"must be equal to one of the allowed values",schema:x.properties.gitBackend.
enum,parentSchema:x.properties.gitBackend,data:i};e===null?e=[c]:e.push(c),t++}}}else{let i={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:x.type,parentSchema:x,data:s};e===
null?e=[i]:e.push(i),t++}return hs.errors=e,t===0}export{qs as AgentPod,js as AgentPool,$s as DevTask,vs as Project,Ts as Settings,Zs as Workflow};
